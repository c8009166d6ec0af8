import { randomInt } from "node:crypto";
import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertSeat } from "db/seats";
import { inTransaction } from "db/transaction";
import { hashToken, newToken } from "../site/token.server";
import { newTraceCode } from "./code";
import type { Seat, Workshop } from "./types";

type TablePlace = Pick<Seat, "role" | "tableNumber" | "tableName" | "heads" | "name">;

/** One person, who writes for nobody else. */
const ALONE: TablePlace = { role: "own", tableNumber: null, tableName: null, heads: 1, name: null };

/** Gives a device a seat. The token is the device's to keep: here stays only its hash. */
export function join(
  db: Db,
  workshop: Workshop,
  about: Pick<Seat, "organizationKind" | "municipalityCode"> & Partial<TablePlace>,
  now: Date,
): Promise<string> {
  return inTransaction(db, async (trx) => {
    const token = newToken();
    const seat = {
      id: newId(),
      workshopId: workshop.id,
      ...ALONE,
      ...about,
      traceCode: newTraceCode(randomInt),
    };
    await insertSeat(trx, seat, hashToken(token), now);
    return token;
  });
}
