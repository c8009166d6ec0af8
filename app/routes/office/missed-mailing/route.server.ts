import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { decide } from "~/domain/mailing/decide.server";
import { DecisionForm } from "~/domain/mailing/rule-form.server";
import { readForm } from "~/http/form.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";

/** The address is for the buttons under what was missed; who opens it is brought to the rules. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  await requireOrganizer(db, request);
  return redirect(paths.officeMailRules(params.id ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireOrganizer(context.db, request);
  const form = await readForm(request, DecisionForm);
  if (!form.ok) throw badRequest();
  const { decision } = form.value;
  const mailing = { eventId: params.id ?? "", id: params.mailingId ?? "" };
  const outcome = await decide(context.db, mailing, decision, new Date());
  if (outcome.ok) context.nudgeWorker();
  const said = outcome.ok ? `tehty=${decision}` : `este=${outcome.reason}`;
  return redirect(`${paths.officeMailRules(mailing.eventId)}?${said}`, 303);
}
