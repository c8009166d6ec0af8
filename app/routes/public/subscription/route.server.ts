import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { changeTopics } from "~/domain/news/change-topics.server";
import { TopicsForm } from "~/domain/news/form.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { subscriptionFrom } from "./subscription-from.server";

/** Changes nothing: what reads links in mails comes here too. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const found = await subscriptionFrom(db, token);
  if (!found) return data({ token, subscription: null, done: null }, 404);
  const { email, topics, confirmedAt } = found;
  const asked = new URL(request.url).searchParams;
  const done = asked.has("vahvistettu") ? "confirmed" : asked.has("tallennettu") ? "saved" : null;
  return data({ token, subscription: { email, topics, isConfirmed: confirmedAt !== null }, done } as const);
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const form = await readForm(request, TopicsForm);
  if (!form.ok) return data({ reply: form.reply }, form.status);
  if (!(await changeTopics(db, token, form.value.topics))) throw notFound();
  return redirect(`${paths.subscription(token)}?tallennettu`, 303);
}
