import type { Params } from "@remix-run/react";
import type { Db } from "db/connection";
import { findRegistrant } from "db/views/registrants";
import { notFound } from "~/http/refuse";
import { openedFrom } from "../registrants/opened-from.server";

/** The registration of an address, if it is the asker's. Throws a 404 when it is not, or is not there. */
export async function registrantFrom(db: Db, request: Request, params: Params) {
  const opened = await openedFrom(db, request, params);
  const { event, scope } = opened;
  const registrant = await findRegistrant(db, event.id, scope, params.registrationId ?? "");
  if (!registrant) throw notFound();
  return { ...opened, registrant };
}
