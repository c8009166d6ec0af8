import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { sendLinkAgain } from "~/domain/registration/send-link-again.server";
import { email } from "~/domain/text/fields.server";
import { readForm } from "~/http/form.server";

const LostLinkForm = z.object({ email: email() });

export function loader({ request }: LoaderFunctionArgs) {
  const unknown = new URL(request.url).searchParams.has("tuntematon");
  return data({ unknown }, unknown ? 404 : 200);
}

/** Answers the same whether the address is known or not. */
export async function action({ request, context: { db, site, language, nudgeWorker } }: ActionFunctionArgs) {
  const form = await readForm(request, LostLinkForm);
  if (!form.ok) return data({ reply: form.reply, sent: false }, form.status);
  await sendLinkAgain(db, site, form.value.email, language, new Date());
  nudgeWorker();
  return data({ reply: null, sent: true });
}
