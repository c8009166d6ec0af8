import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireRegistrantScope } from "~/access/require.server";
import { revokeLateLink } from "~/domain/registration/revoke-late-link.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { id = "", linkId = "" } = params;
  const { scope } = await requireRegistrantScope(db, request, id);
  if (!(await revokeLateLink(db, id, scope, linkId, new Date()))) throw notFound();
  return redirect(`${paths.officeLateLinks(id)}?peruttu`, 303);
}
