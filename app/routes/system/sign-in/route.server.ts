import { type ActionFunctionArgs, data } from "@remix-run/node";
import { z } from "zod";
import { writeCookie } from "~/access/cookie";
import { sendSignIn } from "~/access/send-sign-in.server";
import { email } from "~/domain/text/fields.server";
import { readForm } from "~/http/form.server";
import { isLocalPath } from "~/http/redirect";
import { NEXT_COOKIE, NEXT_MS } from "../sign-in-next";

const SignInForm = z.object({ email: email() });

/** Answers the same whether the address is known or not. Where to go next is kept on this device only. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, site, language, mailboxOpen, nudgeWorker } = context;
  const form = await readForm(request, SignInForm);
  if (!form.ok) return data({ reply: form.reply, sent: false, mailboxOpen }, form.status);
  await sendSignIn(db, site, form.value.email, language, new Date());
  nudgeWorker();
  const next = new URL(request.url).searchParams.get("seuraava");
  const cookie = writeCookie(
    site.publicUrl,
    NEXT_COOKIE,
    isLocalPath(next) ? encodeURIComponent(next) : "",
    NEXT_MS,
  );
  return data({ reply: null, sent: true, mailboxOpen }, { headers: { "Set-Cookie": cookie } });
}
