import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { SubscriptionForm } from "~/domain/news/form.server";
import { subscribe } from "~/domain/news/subscribe.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return { sent: asked.has("pyydetty"), ended: asked.has("lopetettu") };
}

/** Answers the same whether the address is known or not. */
export async function action({ request, context: { db, site, language, nudgeWorker } }: ActionFunctionArgs) {
  const form = await readForm(request, SubscriptionForm);
  if (!form.ok) return data({ reply: form.reply }, form.status);
  await subscribe(db, site, form.value, language, new Date());
  nudgeWorker();
  return redirect(`${paths.subscribe()}?pyydetty`, 303);
}
