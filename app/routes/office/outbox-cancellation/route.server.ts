import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { cancelMessage } from "~/domain/message/cancel.server";
import { paths } from "~/paths";

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const id = params.messageId ?? "";
  const done = await cancelMessage(db, id);
  return redirect(paths.officeOutboxMessage(id, done ? "?tehty=cancelled" : "?este=too-late"), 303);
}
