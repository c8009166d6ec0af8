import type { LoaderFunctionArgs } from "@remix-run/node";
import { download } from "~/http/download";
import { XLSX_TYPE, xlsxOf } from "~/http/xlsx.server";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { fileRowsFrom } from "../invitations/file-rows.server";

export async function loader(args: LoaderFunctionArgs) {
  const { slug, rows } = await fileRowsFrom(args);
  return download(`kutsut-${slug}.xlsx`, XLSX_TYPE, await xlsxOf([{ name: t.title, rows }]));
}
