import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { requireOrganizationScope } from "~/access/require.server";
import { addOrganization } from "~/domain/organization/add-organization.server";
import { organizationForm } from "~/domain/organization/form.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { refusalOf } from "../organization-form/refusal.server";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope } = await requireOrganizationScope(db, request);
  return { asker, scope, municipalities: await listMunicipalitiesAndArea(db) };
}

export async function action({ request, context: { db } }: ActionFunctionArgs) {
  const { scope } = await requireOrganizationScope(db, request);
  const codes = (await listMunicipalitiesAndArea(db)).map(({ code }) => code);
  const form = await readForm(request, organizationForm(codes, scope));
  if (!form.ok) return data({ reply: form.reply, other: null }, form.status);
  const outcome = await addOrganization(db, form.value.draft, new Date());
  if (!outcome.ok) return data(await refusalOf(db, scope, form.submitted, outcome), 422);
  return redirect(paths.officeOrganizationSaved(outcome.id), 303);
}
