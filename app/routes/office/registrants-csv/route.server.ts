import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "~/http/csv";
import { download } from "~/http/download";
import { askedFor } from "../registrants/asked-for.server";
import { registrationSheet } from "../registrants/sheets";

/** The list as a table, one row to a registration. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = await askedFor(args);
  const rows = registrationSheet(asked).map((row) => row.map(String));
  return download(`ilmoittautuneet-${asked.event.slug}.csv`, "text/csv", csvOf(rows));
}
