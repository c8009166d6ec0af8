import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findWorkshop } from "db/views/workshop";
import { readCode } from "~/domain/workshop/code";
import { paths } from "~/paths";

const SHOWN_LENGTH = 20;

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("koodi");
  if (typed === null) return { typed };
  const code = readCode(typed);
  if (code && (await findWorkshop(db, code))) return redirect(paths.board(code));
  return data({ typed: typed.trim().slice(0, SHOWN_LENGTH) }, 422);
}
