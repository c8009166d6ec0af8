import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "~/http/csv";
import { download } from "~/http/download";
import { fileRowsFrom } from "../invitations/file-rows.server";

export async function loader(args: LoaderFunctionArgs) {
  const { slug, rows } = await fileRowsFrom(args);
  return download(`kutsut-${slug}.csv`, "text/csv", csvOf(rows));
}
