import { findEvent } from "db/events";
import { newId } from "db/id";
import type { Knex } from "knex";
import type { Event } from "~/domain/event/types";
import type { OrganizationKind } from "~/domain/organization/types";
import type { ReportMaterial, ReportTexts } from "~/domain/report/types";
import { type Hall, openHall } from "./workshop";

const NOW = new Date("2024-10-30T17:00:00.000Z");

/** A negotiation with ideas on its two boards: three on the first, one on the second. */
export async function negotiation(db: Knex): Promise<{ event: Event; hall: Hall; write: Write }> {
  const hall = await openHall(db, NOW);
  const seat = await hall.sit();
  const event = await findEvent(db, hall.workshop.eventId);
  if (!event) throw new Error("the event is gone");
  for (const { position } of hall.workshop.boards) {
    await hall.post(hall.facilitator, { kind: "enter-phase", phase: "writing", board: position }, NOW);
  }
  const write: Write = async (board, text) => {
    const outcome = await hall.post(seat, { kind: "add-idea", board, text }, NOW);
    if (!outcome.ok || !outcome.ideaId) throw new Error(`not written: ${JSON.stringify(outcome)}`);
    return outcome.ideaId;
  };
  for (const text of ["Kahvipöytä", "Soittorinki", "Verstas"]) await write(1, text);
  await write(2, "Kimppakyyti");
  return { event, hall, write };
}

type Write = (board: number, text: string) => Promise<string>;

interface Registering {
  kind: OrganizationKind;
  people: number;
  municipality?: string;
  organizationId?: string;
  cancelled?: boolean;
}

export async function insertRegistrationOf(
  db: Knex,
  eventId: string,
  registering: Registering,
): Promise<void> {
  const id = newId();
  const at = NOW.toISOString();
  const last = await db("registrations").where({ event_id: eventId }).max({ position: "position" }).first();
  await db("registrations").insert({
    ...{ id, event_id: eventId, position: Number(last?.position ?? 0) + 1, reference: id },
    ...{ organization_kind: registering.kind, organization_id: registering.organizationId ?? null },
    ...{ municipality_code: registering.municipality ?? "435", source: "web", language: "fi" },
    ...{ link_hash: id, link_sealed: "…", privacy_version: "1", created_at: at, updated_at: at },
    cancelled_at: registering.cancelled ? at : null,
  });
  const people = Array.from({ length: registering.people }, (_, index) => index + 1);
  await db("participants").insert(
    people.map((position) => ({
      id: newId(),
      registration_id: id,
      position,
      name: `Osallistuja ${position}`,
      placed_at: at,
    })),
  );
}

/** A draft in which nothing but the title has been written. */
export function onlyTitle({ facts }: ReportMaterial): ReportTexts {
  return {
    title: `Kooste: ${facts.title}`,
    summary: "",
    headings: { goals: "", measures: "", cooperation: "", followUp: "" },
    findings: {},
  };
}
