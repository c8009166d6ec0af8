import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { confirmSubscription } from "~/domain/news/confirm.server";
import { paths } from "~/paths";

/** Nothing is to be seen here but by the button. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.subscription(params.token ?? ""));
}

export async function action({ params, context: { db } }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const confirmed = await confirmSubscription(db, token, new Date());
  return redirect(`${paths.subscription(token)}${confirmed ? "?vahvistettu" : ""}`, 303);
}
