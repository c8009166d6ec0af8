import type { LoaderFunctionArgs } from "@remix-run/node";
import { download } from "~/http/download";
import { XLSX_TYPE, xlsxOf } from "~/http/xlsx.server";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { exportedRows } from "../organizations/export.server";

export async function loader(args: LoaderFunctionArgs) {
  const workbook = await xlsxOf([{ name: t.title, rows: await exportedRows(args) }]);
  return download("organisaatiot.xlsx", XLSX_TYPE, workbook);
}
