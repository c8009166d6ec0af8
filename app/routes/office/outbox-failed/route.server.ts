import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { resendFailed } from "~/domain/message/resend.server";
import { formDataOf } from "~/http/form.server";
import { paths } from "~/paths";
import { readQuery } from "../outbox/query.server";

export async function action({ request, context: { db, nudgeWorker } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const form = await formDataOf(request);
  const { query } = readQuery(new URLSearchParams([...form].map(([name, value]) => [name, String(value)])));
  await resendFailed(db, query, new Date());
  nudgeWorker();
  return redirect(paths.officeOutbox("?uudelleen"), 303);
}
