import type { LoaderFunctionArgs } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { countRegister, listRegisterPage } from "db/views/organizations";
import { requireOrganizationScope } from "~/access/require.server";
import { findDuplicates } from "~/domain/organization/duplicates.server";
import { REGISTER_PAGE_SIZE } from "~/domain/organization/rules";
import { readQuery } from "./query";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope } = await requireOrganizationScope(db, request);
  const { query, page } = readQuery(new URL(request.url));
  const total = await countRegister(db, scope, query);
  const pages = Math.max(1, Math.ceil(total / REGISTER_PAGE_SIZE));
  const shown = Math.min(page, pages);
  return {
    ...{ asker, query, total, pages, page: shown },
    organizations: await listRegisterPage(db, scope, query, shown),
    municipalities: await listMunicipalitiesAndArea(db),
    scope,
    duplicates: (await findDuplicates(db, scope)).length,
  };
}
