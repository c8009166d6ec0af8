import type { Db } from "./connection";

export async function findAgreement(db: Db, ideaId: string, seatId: string): Promise<boolean> {
  const row = await db("idea_agreements").where({ idea_id: ideaId, seat_id: seatId }).first();
  return row !== undefined;
}

export async function insertAgreement(db: Db, ideaId: string, seatId: string): Promise<void> {
  await db("idea_agreements").insert({ idea_id: ideaId, seat_id: seatId });
}

export async function deleteAgreement(db: Db, ideaId: string, seatId: string): Promise<void> {
  await db("idea_agreements").where({ idea_id: ideaId, seat_id: seatId }).delete();
}
