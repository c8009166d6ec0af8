import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertSeat } from "db/seats";
import { inTransaction } from "db/transaction";
import { hashToken, newToken } from "../site/token.server";
import type { Seat, Workshop } from "./types";

/** Gives a device a seat. The token is the device's to keep: here stays only its hash. */
export function join(
  db: Db,
  workshop: Workshop,
  about: Pick<Seat, "organizationKind" | "municipalityCode">,
  now: Date,
): Promise<string> {
  return inTransaction(db, async (trx) => {
    const token = newToken();
    await insertSeat(trx, { id: newId(), workshopId: workshop.id, ...about }, hashToken(token), now);
    return token;
  });
}
