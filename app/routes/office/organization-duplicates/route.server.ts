import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { findOrganization, listEditable } from "db/views/organizations";
import { requireOrganizationScope } from "~/access/require.server";
import { findDuplicates } from "~/domain/organization/duplicates.server";
import { MergeForm } from "~/domain/organization/form.server";
import { merge } from "~/domain/organization/merge.server";
import { askedIn } from "~/http/asked";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

const PAIRS_SHOWN = 20;

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope } = await requireOrganizationScope(db, request);
  const pairs = await findDuplicates(db, scope);
  const url = new URL(request.url);
  const pages = Math.max(1, Math.ceil(pairs.length / PAIRS_SHOWN));
  const page = askedIn(url.searchParams).page(pages);
  const shown = pairs.slice((page - 1) * PAIRS_SHOWN, page * PAIRS_SHOWN);
  const organizations = await listEditable(db, [...new Set(shown.flat())], scope);
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const merged = url.searchParams.get("yhdistetty");
  const kept = merged && (await findOrganization(db, merged, scope));
  return {
    ...{ asker, page, pages },
    total: pairs.length,
    pairs: shown.flatMap(([first, second]) => {
      const pair = [byId.get(first), byId.get(second)] as const;
      return pair[0] && pair[1] ? [{ first: pair[0], second: pair[1] }] : [];
    }),
    municipalities: await listMunicipalitiesAndArea(db),
    kept: kept ? { id: kept.id, name: kept.name } : null,
  };
}

export async function action({ request, context: { db } }: ActionFunctionArgs) {
  const { asker, scope } = await requireOrganizationScope(db, request);
  const form = await readForm(request, MergeForm);
  if (!form.ok) return data({ refusal: "unchosen" as const }, 422);
  const outcome = await merge(db, scope, form.value, asker.organizerId, new Date());
  if (!outcome.ok) return data({ refusal: outcome.reason }, 409);
  return redirect(paths.officeDuplicatesMerged(form.value.keptId), 303);
}
