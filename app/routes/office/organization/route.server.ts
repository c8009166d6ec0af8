import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { countMerges, listMerges } from "db/organization-merges";
import { listOrganizationHistory } from "db/views/organization-history";
import { findOrganization } from "db/views/organizations";
import { requireOrganizationScope } from "~/access/require.server";
import { organizationForm } from "~/domain/organization/form.server";
import { isHomeIn } from "~/domain/organization/rules";
import { saveOrganization } from "~/domain/organization/save-organization.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { refusalOf } from "../organization-form/refusal.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope } = await requireOrganizationScope(db, request);
  const organization = await findOrganization(db, params.organizationId ?? "", scope);
  if (!organization) throw notFound();
  const merges = await listMerges(db, organization.id, scope);
  return {
    ...{ asker, scope, organization },
    mayEdit: isHomeIn(scope, organization.municipalityCode),
    municipalities: await listMunicipalitiesAndArea(db),
    history: await listOrganizationHistory(db, organization.id, scope),
    merges,
    mergesElsewhere: (await countMerges(db, organization.id)) - merges.length,
    saved: new URL(request.url).searchParams.has("tallennettu"),
  };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { scope } = await requireOrganizationScope(db, request);
  const organization = await findOrganization(db, params.organizationId ?? "", scope);
  if (!organization || !isHomeIn(scope, organization.municipalityCode)) throw notFound();
  const codes = (await listMunicipalitiesAndArea(db)).map(({ code }) => code);
  const form = await readForm(request, organizationForm(codes, scope));
  if (!form.ok) return data({ reply: form.reply, other: null, conflict: false }, form.status);
  const { draft, version } = form.value;
  const outcome = await saveOrganization(db, scope, { id: organization.id, version }, draft, new Date());
  if (outcome.ok) return redirect(paths.officeOrganizationSaved(organization.id), 303);
  if (outcome.reason === "not-found") throw notFound();
  if (outcome.reason === "changed-meanwhile")
    return data({ reply: { ...form.submitted, error: {} }, other: null, conflict: true }, 409);
  return data({ ...(await refusalOf(db, scope, form.submitted, outcome)), conflict: false }, 422);
}
