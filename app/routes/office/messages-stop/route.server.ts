import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { stopMailing } from "~/domain/mailing/stop.server";
import { paths } from "~/paths";
import { mailingFrom } from "../messages-mailing/mailing-from.server";

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event, mailing } = await mailingFrom(db, request, params);
  await stopMailing(db, mailing.id, new Date());
  return redirect(`${paths.officeMailing(event.id, mailing.id)}?pysaytetty`, 303);
}
