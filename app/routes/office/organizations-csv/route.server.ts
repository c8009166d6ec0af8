import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "~/http/csv";
import { download } from "~/http/download";
import { exportedRows } from "../organizations/export.server";

export async function loader(args: LoaderFunctionArgs) {
  return download("organisaatiot.csv", "text/csv", csvOf(await exportedRows(args)));
}
