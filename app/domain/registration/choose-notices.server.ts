import type { Db } from "db/connection";
import { findDigestSetting, findOrganizer, updateDigestSetting } from "db/organizers";
import { inTransaction } from "db/transaction";
import type { Site } from "~/domain/site/types";
import { writeDigest } from "./write-digest.server";

/** Sets how a person is told of registrations. Who leaves the digest gets a last one, so that nothing goes untold. */
export function chooseNotices(
  db: Db,
  site: Site,
  organizerId: string,
  notices: "at-once" | "daily",
  now: Date,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const person = await findOrganizer(trx, organizerId);
    const { daily, toldUntil } = await findDigestSetting(trx, organizerId);
    if (!person || daily === (notices === "daily")) return;
    const at = now.toISOString();
    if (notices === "daily") await updateDigestSetting(trx, organizerId, { daily: true, toldUntil: at });
    else await writeDigest(trx, site, { ...person, toldUntil: toldUntil ?? at }, at, false, now);
  });
}
