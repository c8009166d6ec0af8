import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { ResendForm } from "~/domain/message/form.server";
import { resend } from "~/domain/message/resend.server";
import { readForm } from "~/http/form.server";
import { badRequest, notFound } from "~/http/refuse";
import { paths } from "~/paths";

export async function action({ request, params, context: { db, nudgeWorker } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const id = params.messageId ?? "";
  const form = await readForm(request, ResendForm);
  if (!form.ok) throw badRequest();
  const { copyId, sure } = form.value;
  const outcome = await resend(db, id, { copyId, isSure: sure === "on" }, new Date());
  if (!outcome.ok && outcome.reason === "unknown") throw notFound();
  if (!outcome.ok) return redirect(paths.officeOutboxMessage(id, `?este=${outcome.reason}`), 303);
  nudgeWorker();
  return redirect(paths.officeOutboxMessage(outcome.id, "?tehty=resent"), 303);
}
