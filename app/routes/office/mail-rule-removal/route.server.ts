import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganizer } from "~/access/require.server";
import { removeRule } from "~/domain/mailing/remove-rule.server";
import { paths } from "~/paths";

/** The address is for a button of the page of rules; who opens it is brought there. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  await requireOrganizer(db, request);
  return redirect(paths.officeMailRules(params.id ?? ""));
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const eventId = params.id ?? "";
  await removeRule(db, { eventId, roundId: null }, params.ruleId ?? "", new Date());
  return redirect(`${paths.officeMailRules(eventId)}?tehty=poistettu`, 303);
}
