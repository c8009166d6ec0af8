import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findOrganization } from "db/views/organizations";
import { requireOrganizationScope } from "~/access/require.server";
import { RefusalForm } from "~/domain/organization/form.server";
import { refuseInvitations } from "~/domain/organization/refuse-invitations.server";
import { readForm } from "~/http/form.server";
import { badRequest, notFound } from "~/http/refuse";
import { paths } from "~/paths";

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { scope } = await requireOrganizationScope(db, request);
  const organization = await findOrganization(db, params.organizationId ?? "", scope);
  if (!organization) throw notFound();
  const form = await readForm(request, RefusalForm);
  if (!form.ok) throw badRequest();
  const refuses = form.value.refuses === "yes";
  const done = await refuseInvitations(db, scope, organization.id, refuses, new Date());
  if (!done) throw notFound();
  return redirect(paths.officeOrganizationSaved(organization.id), 303);
}
