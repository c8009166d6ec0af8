import type { Seat } from "~/domain/workshop/types";
import type { Db } from "./connection";

export async function insertSeat(db: Db, seat: Seat, tokenHash: string, now: Date): Promise<void> {
  await db("seats").insert({
    id: seat.id,
    workshop_id: seat.workshopId,
    token_hash: tokenHash,
    organization_kind: seat.organizationKind,
    municipality_code: seat.municipalityCode,
    role: seat.role,
    table_number: seat.tableNumber,
    table_name: seat.tableName,
    heads: seat.heads,
    name: seat.name,
    trace_code: seat.traceCode,
    created_at: now.toISOString(),
  });
}

/** The seat of a device in one workshop; its token opens no other. */
export async function findSeat(db: Db, workshopId: string, tokenHash: string): Promise<Seat | null> {
  const row = await db("seats").where({ workshop_id: workshopId, token_hash: tokenHash }).first();
  if (!row) return null;
  return {
    id: row.id,
    workshopId: row.workshop_id,
    organizationKind: row.organization_kind,
    municipalityCode: row.municipality_code,
    role: row.role,
    tableNumber: row.table_number,
    tableName: row.table_name,
    heads: row.heads,
    name: row.name,
    traceCode: row.trace_code,
  };
}

export async function countSeats(db: Db, workshopId: string): Promise<number> {
  const row = await db("seats").where({ workshop_id: workshopId }).count({ count: "*" }).first();
  return Number(row?.count ?? 0);
}
