import type { Params } from "@remix-run/react";
import type { Db } from "db/connection";
import { findListedMailing } from "db/views/mailings";
import { notFound } from "~/http/refuse";
import { openedFrom } from "../registrants/opened-from.server";

/** The mailing of an address, for those within whose municipalities it lies. Throws a 404 for all others. */
export async function mailingFrom(db: Db, request: Request, params: Params) {
  const opened = await openedFrom(db, request, params);
  const mailing = await findListedMailing(db, opened.event.id, opened.scope, params.mailingId ?? "");
  if (!mailing) throw notFound();
  return { ...opened, mailing };
}
