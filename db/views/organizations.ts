import type { Knex } from "knex";
import { REGISTER_PAGE_SIZE } from "~/domain/organization/rules";
import type { Organization, RegisterQuery, RegisterSort } from "~/domain/organization/types";
import type { Db } from "../connection";
import { listOrganizations } from "../organizations";
import type { Scope } from "./registrants";

/** A page of what may be seen of the register; pages are counted from 1. */
export async function listRegisterPage(
  db: Db,
  scope: Scope,
  query: RegisterQuery,
  page: number,
): Promise<Organization[]> {
  const rows = sorted(matching(seen(db, scope), query), query.sort);
  return listOrganizations(
    db,
    rows
      .limit(REGISTER_PAGE_SIZE)
      .offset((page - 1) * REGISTER_PAGE_SIZE)
      .select("o.*"),
  );
}

export async function countRegister(db: Db, scope: Scope, query: RegisterQuery): Promise<number> {
  const row = await matching(seen(db, scope), query).count({ count: "o.id" }).first();
  return Number(row?.count ?? 0);
}

/** All that may be edited of the register, to be taken out of the service. */
export async function listRegisterForExport(
  db: Db,
  scope: Scope,
  query: RegisterQuery,
): Promise<Organization[]> {
  return listOrganizations(db, sorted(matching(homed(db, scope), query), query.sort).select("o.*"));
}

/** An organisation that may be seen: its home or another of its municipalities is in the scope. */
export async function findOrganization(db: Db, id: string, scope: Scope): Promise<Organization | null> {
  const [found] = await listOrganizations(db, seen(db, scope).where("o.id", id).select("o.*"));
  return found ?? null;
}

/** Of these, those that may be edited: their home is in the scope. They stay locked until the transaction ends. */
export async function listForEditing(trx: Db, ids: readonly string[], scope: Scope): Promise<Organization[]> {
  const rows = homed(trx, scope)
    .whereIn("o.id", [...ids])
    .orderBy("o.id")
    .forUpdate()
    .select("o.*");
  return listOrganizations(trx, rows);
}

/** The names of all that may be edited, in their order. */
export async function listEditableNames(db: Db, scope: Scope): Promise<{ id: string; name: string }[]> {
  return homed(db, scope).orderBy(["o.name_key", "o.id"]).select("o.id", "o.name");
}

/** Organisations by their ids, of those that may be edited. */
export async function listEditable(db: Db, ids: readonly string[], scope: Scope): Promise<Organization[]> {
  return listOrganizations(
    db,
    homed(db, scope)
      .whereIn("o.id", [...ids])
      .select("o.*"),
  );
}

function matching(rows: Knex.QueryBuilder, query: RegisterQuery): Knex.QueryBuilder {
  const { search, municipalityCode, kind, only } = query;
  for (const word of (search ?? "").normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean)) {
    rows.whereRaw("o.search_text like ? escape '\\'", [`%${word.replace(/[\\%_]/g, "\\$&")}%`]);
  }
  if (municipalityCode) rows.where(worksIn([municipalityCode]));
  if (kind) rows.where("o.kind", kind);
  if (only === "no-invitations") rows.whereNotNull("o.no_invitations_at");
  if (only === "unconfirmed") rows.whereNull("o.confirmed_at");
  return rows;
}

function sorted(rows: Knex.QueryBuilder, by: RegisterSort): Knex.QueryBuilder {
  if (by === "municipality")
    rows.leftJoin("municipalities as m", "m.code", "o.municipality_code").orderBy("m.name");
  if (by === "kind") rows.orderBy("o.kind");
  if (by === "latest") rows.orderByRaw("coalesce(o.updated_at, o.created_at) desc");
  return rows.orderBy(["o.name_key", "o.id"]);
}

function seen(db: Db, scope: Scope): Knex.QueryBuilder {
  return scope === "all" ? living(db) : living(db).where(worksIn(scope));
}

function homed(db: Db, scope: Scope): Knex.QueryBuilder {
  return scope === "all" ? living(db) : living(db).whereIn("o.municipality_code", [...scope]);
}

function living(db: Db): Knex.QueryBuilder {
  return db("organizations as o").whereNull("o.merged_into");
}

function worksIn(codes: readonly string[]) {
  return (is: Knex.QueryBuilder) =>
    is.whereIn("o.municipality_code", [...codes]).orWhereIn("o.id", (others) =>
      others
        .from("organization_municipalities")
        .whereIn("municipality_code", [...codes])
        .select("organization_id"),
    );
}
