import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endSubscription } from "~/domain/news/end.server";
import { formDataOf } from "~/http/form.server";
import { ONE_CLICK } from "~/http/form-shape";
import { paths } from "~/paths";
import { subscriptionFrom } from "../subscription/subscription-from.server";

/** Asks; only the button ends, or the mail program's own. What reads links in mails changes nothing. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const found = await subscriptionFrom(db, token);
  return data({ token, email: found?.email ?? null }, found ? 200 : 404);
}

/** What has ended already stays so: a mail program may ask twice. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const form = await formDataOf(request);
  await endSubscription(db, params.token ?? "");
  if (form.has(ONE_CLICK)) return data(null, 200);
  return redirect(`${paths.subscribe()}?lopetettu`, 303);
}
