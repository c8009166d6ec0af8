import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { askForOpening } from "~/domain/opening/ask.server";
import { takesOpeningNotices } from "~/domain/opening/rules";
import { email } from "~/domain/text/fields.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { publicEventFrom } from "../event-from.server";

const OpeningForm = z.object({ email: email() });

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  return {
    event: { slug: event.slug, title: event.title },
    takes: takesOpeningNotices(event, new Date()),
    done: new URL(request.url).searchParams.has("pyydetty"),
  };
}

/** Answers the same whether the address has asked before or not. */
export async function action({ request, params, context: { db, language } }: ActionFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const form = await readForm(request, OpeningForm);
  if (!form.ok) return data({ reply: form.reply }, form.status);
  const asked = await askForOpening(db, event, form.value.email, language, new Date());
  return redirect(`${paths.openingNotice(event.slug)}${asked ? "?pyydetty" : ""}`, 303);
}
