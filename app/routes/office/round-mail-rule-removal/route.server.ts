import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { removeRule } from "~/domain/mailing/remove-rule.server";
import { paths } from "~/paths";

/** The address is for a button of the page of rules; who opens it is brought there. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  await requireOrganizer(db, request);
  return redirect(paths.officeRoundMailRules(params.roundId ?? ""));
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const roundId = params.roundId ?? "";
  await removeRule(db, { eventId: null, roundId }, params.ruleId ?? "", new Date());
  return redirect(`${paths.officeRoundMailRules(roundId)}?tehty=poistettu`, 303);
}
