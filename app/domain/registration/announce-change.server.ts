import type { Db } from "db/connection";
import { findRegistration } from "db/registrations";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { findAhead } from "./ahead.server";
import { announce } from "./announce.server";
import { linkTokenOf } from "./link.server";
import { countPlaced } from "./rules";
import type { Registration } from "./types";

/** Tells how a registration stands that has been changed. Resolves to the secret of its link. */
export async function announceChange(
  trx: Db,
  site: Site,
  event: EventDetails,
  before: Registration & { linkSealed: string },
  now: Date,
): Promise<string> {
  const after = (await findRegistration(trx, before.id)) ?? before;
  const token = await linkTokenOf(trx, site, after);
  const hadPlace = countPlaced(before).placed > 0;
  const news = { hadPlace, ahead: await findAhead(trx, event, after), movedFrom: before.municipalityCode };
  await announce(trx, site, event, after, token, { what: "changed", ...news }, now);
  return token;
}
