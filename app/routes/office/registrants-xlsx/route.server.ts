import type { LoaderFunctionArgs } from "@remix-run/node";
import { download } from "~/http/download";
import { XLSX_TYPE, xlsxOf } from "~/http/xlsx.server";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { askedFor } from "../registrants/asked-for.server";
import { participantSheet, registrationSheet } from "../registrants/sheets";

/** The list as a workbook: a sheet of registrations and a sheet of people. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = await askedFor(args);
  const workbook = await xlsxOf([
    { name: t.sheets.registrations, rows: registrationSheet(asked) },
    { name: t.sheets.participants, rows: participantSheet(asked) },
  ]);
  return download(`ilmoittautuneet-${asked.event.slug}.xlsx`, XLSX_TYPE, workbook);
}
