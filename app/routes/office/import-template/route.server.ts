import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOrganizationScope } from "~/access/require.server";
import { FIELDS } from "~/domain/import/types";
import { csvOf } from "~/http/csv";
import { download } from "~/http/download";
import { notFound } from "~/http/refuse";
import { XLSX_TYPE, xlsxOf } from "~/http/xlsx.server";
import { officeImports as t } from "~/i18n/fi/office-imports";

/** An empty table with the headings that an import knows. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  await requireOrganizationScope(db, request);
  const rows = [FIELDS.map((field) => t.fields[field])];
  const { template, templateName } = t.upload;
  if (params.type === "csv") return download(`${templateName}.csv`, "text/csv", csvOf(rows));
  if (params.type !== "xlsx") throw notFound();
  return download(`${templateName}.xlsx`, XLSX_TYPE, await xlsxOf([{ name: template, rows }]));
}
