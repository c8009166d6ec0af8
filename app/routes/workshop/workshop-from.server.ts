import { redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { findWorkshop } from "db/views/workshop";
import { readCode } from "~/domain/workshop/code";
import type { Workshop } from "~/domain/workshop/types";
import { notFound } from "~/http/refuse";

/**
 * The workshop of an address. Throws a 404 when there is none; sends to the code's own spelling, which the
 * seat's cookie is bound to.
 */
export async function workshopFrom(db: Db, request: Request, typed = ""): Promise<Workshop> {
  const code = readCode(typed);
  const workshop = code && (await findWorkshop(db, code));
  if (!workshop) throw notFound();
  if (typed !== code) {
    const url = new URL(request.url);
    throw redirect(url.pathname.replace(encodeURIComponent(typed), code) + url.search);
  }
  return workshop;
}
