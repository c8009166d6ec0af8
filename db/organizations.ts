import type { Knex } from "knex";
import { nameKey, searchTextOf } from "~/domain/organization/rules";
import type { Organization, OrganizationDraft, OrganizationKind } from "~/domain/organization/types";
import type { Db } from "./connection";
import { newId } from "./id";
import { deleteAddresses, insertAddresses, listAddresses, updateAddresses } from "./organization-addresses";
import {
  deleteOtherMunicipalities,
  insertOtherMunicipalities,
  listOtherMunicipalities,
  updateOtherMunicipalities,
} from "./organization-municipalities";

interface Row {
  id: string;
  name: string;
  kind: OrganizationKind;
  municipality_code: string | null;
  business_id: string | null;
  language: Organization["language"];
  phone: string | null;
  postal_address: string | null;
  no_invitations_at: string | null;
  confirmed_at: string | null;
  merged_into: string | null;
  version: number;
  created_at: string;
  updated_at: string | null;
}

export function toOrganization(
  row: Row,
  parts: Pick<Organization, "addresses" | "municipalityCodes">,
): Organization {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    municipalityCode: row.municipality_code,
    businessId: row.business_id,
    language: row.language,
    phone: row.phone,
    postalAddress: row.postal_address,
    noInvitationsAt: row.no_invitations_at,
    confirmedAt: row.confirmed_at,
    mergedInto: row.merged_into,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...parts,
  };
}

/** The organisation of that key, made when it is new. The first who names it says its kind and home. */
export async function insertOrganizationOnce(
  db: Db,
  organization: { name: string; nameKey: string; kind: OrganizationKind; municipalityCode: string },
  now: Date,
): Promise<string> {
  const found = await db("organizations")
    .where({ name_key: organization.nameKey })
    .first("id", "merged_into");
  if (found) return found.merged_into ?? found.id;
  const { name, kind, municipalityCode } = organization;
  const [row] = await db("organizations")
    .insert({
      id: newId(),
      ...{ name, kind },
      name_key: organization.nameKey,
      municipality_code: municipalityCode,
      search_text: name.normalize("NFC").toLowerCase(),
      created_at: now.toISOString(),
    })
    .onConflict("name_key")
    .merge(["name_key"])
    .returning(["id", "merged_into"]);
  return row.merged_into ?? row.id;
}

/** Writes a confirmed organisation with all that hangs on it. */
export async function insertOrganization(
  db: Db,
  id: string,
  draft: OrganizationDraft,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await db("organizations").insert({ id, ...columnsOf(draft, []), created_at: at, confirmed_at: at });
  await updateAddresses(db, id, draft.addresses);
  await updateOtherMunicipalities(db, id, draft.municipalityCodes);
}

/** On SQLite knex joins the rows of an insert by `union all`, of which one statement takes 500. */
const BATCH = 250;

/** Writes many confirmed organisations with all that hangs on them. */
export async function insertOrganizations(
  db: Db,
  made: readonly { id: string; draft: OrganizationDraft }[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (let from = 0; from < made.length; from += BATCH) {
    const batch = made.slice(from, from + BATCH);
    const rows = batch.map(({ id, draft }) => ({
      id,
      ...columnsOf(draft, []),
      created_at: at,
      confirmed_at: at,
    }));
    await db("organizations").insert(rows);
    await insertParts(db, batch);
  }
}

/** Writes over what was read and locked, and confirms it. */
export async function updateOrganization(
  db: Db,
  { id, version, confirmedAt }: Organization,
  draft: OrganizationDraft,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const columns = columnsOf(draft, await listOtherNames(db, id));
  await db("organizations")
    .where({ id })
    .update({ ...columns, confirmed_at: confirmedAt ?? at, updated_at: at, version: version + 1 });
  await updateAddresses(db, id, draft.addresses);
  await updateOtherMunicipalities(db, id, draft.municipalityCodes);
}

/** The same for many at once. */
export async function updateOrganizations(
  db: Db,
  changed: readonly { organization: Organization; draft: OrganizationDraft }[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (let from = 0; from < changed.length; from += BATCH) {
    const batch = changed.slice(from, from + BATCH);
    const ids = batch.map(({ organization }) => organization.id);
    const others = await db("organizations").whereIn("merged_into", ids).select("merged_into", "name");
    const rows = batch.map(({ organization: { id, createdAt, confirmedAt, version }, draft }) => ({
      id,
      ...columnsOf(
        draft,
        others.filter((other) => other.merged_into === id).map(({ name }) => name),
      ),
      created_at: createdAt,
      confirmed_at: confirmedAt ?? at,
      updated_at: at,
      version: version + 1,
    }));
    await db("organizations").insert(rows).onConflict("id").merge();
    await deleteAddresses(db, ids);
    await deleteOtherMunicipalities(db, ids);
    await insertParts(
      db,
      batch.map(({ organization: { id }, draft }) => ({ id, draft })),
    );
  }
}

async function insertParts(db: Db, of: readonly { id: string; draft: OrganizationDraft }[]): Promise<void> {
  const addresses = of.map(({ id, draft }) => ({ organizationId: id, addresses: draft.addresses }));
  const municipalities = of.map(({ id, draft }) => ({ organizationId: id, codes: draft.municipalityCodes }));
  await insertAddresses(db, addresses);
  await insertOtherMunicipalities(db, municipalities);
}

function columnsOf(draft: OrganizationDraft, otherNames: string[]) {
  return {
    name: draft.name,
    name_key: nameKey(draft.name),
    kind: draft.kind,
    municipality_code: draft.municipalityCode,
    business_id: draft.businessId,
    language: draft.language,
    phone: draft.phone,
    postal_address: draft.postalAddress,
    search_text: searchTextOf(draft, otherNames),
  };
}

/** Names of those that were merged into it. */
export async function listOtherNames(db: Db, id: string): Promise<string[]> {
  return db("organizations").where({ merged_into: id }).orderBy("name_key").pluck("name");
}

/** When it asked for no more invitations; null takes that back. */
export async function updateNoInvitations(db: Db, id: string, at: string | null): Promise<void> {
  await db("organizations").where({ id }).update({ no_invitations_at: at });
}

/** Notes that it asks for no more invitations; false when it had asked already, and that instant stays. */
export async function updateAsRefusing(db: Db, id: string, at: string): Promise<boolean> {
  const asked = db("organizations").where({ id }).whereNull("no_invitations_at");
  return (await asked.update({ no_invitations_at: at })) === 1;
}

/** Takes back what it asked at that very instant; anything else that it or the office has said stays. */
export async function updateRefusalAsUndone(db: Db, id: string, at: string): Promise<void> {
  await db("organizations").where({ id, no_invitations_at: at }).update({ no_invitations_at: null });
}

/** Makes an organisation another name of the kept one, and so those that were merged into it before. */
export async function updateMergedInto(db: Db, mergedId: string, keptId: string): Promise<void> {
  await db("organizations")
    .where({ id: mergedId })
    .orWhere({ merged_into: mergedId })
    .update({ merged_into: keptId });
}

/** Gives all that the merged one has done to the kept one. */
export async function updateOrganizationOfParts(db: Db, mergedId: string, keptId: string): Promise<void> {
  for (const table of ["registrations", "invitations", "declines"]) {
    await db(table).where({ organization_id: mergedId }).update({ organization_id: keptId });
  }
  await updateAddresses(db, mergedId, []);
  await updateOtherMunicipalities(db, mergedId, []);
}

/** Leaves its name to one that was merged into it and has the name that it is about to take. */
export async function updateNameGivenTo(
  db: Db,
  { id, name }: Pick<Organization, "id" | "name">,
  mergedId: string,
): Promise<void> {
  await db("organizations").where({ id }).update({ name_key: id });
  await db("organizations")
    .where({ id: mergedId })
    .update({ name, name_key: nameKey(name) });
}

/** Who has the key of that name: itself or by something merged into it. */
export async function findOrganizationByName(
  db: Db,
  name: string,
): Promise<{ id: string; rowId: string } | null> {
  const row = await db("organizations")
    .where({ name_key: nameKey(name) })
    .first("id", "merged_into");
  return row ? { id: row.merged_into ?? row.id, rowId: row.id } : null;
}

export async function findOrganizationIdByBusinessId(db: Db, businessId: string): Promise<string | null> {
  const row = await db("organizations")
    .where({ business_id: businessId })
    .whereNull("merged_into")
    .first("id");
  return row?.id ?? null;
}

/** Organisations with all that hangs on them, from a query of their rows. */
export async function listOrganizations(db: Db, query: Knex.QueryBuilder): Promise<Organization[]> {
  const rows: Row[] = await query;
  const ids = rows.map(({ id }) => id);
  const addresses = await listAddresses(db, ids);
  const municipalities = await listOtherMunicipalities(db, ids);
  return rows.map((row) =>
    toOrganization(row, {
      addresses: addresses.get(row.id) ?? [],
      municipalityCodes: municipalities.get(row.id) ?? [],
    }),
  );
}
