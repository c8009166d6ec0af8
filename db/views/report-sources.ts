import type { EventDetails } from "~/domain/event/types";
import type { CountedRegistration, ReportFacts, ReportSources, ReportTheme } from "~/domain/report/types";
import type { Db } from "../connection";
import { findEventDetails } from "./event-details";

/** All that the report of an event is made from, as it stands now; null when there is no such event. */
export async function findReportSources(db: Db, eventId: string): Promise<ReportSources | null> {
  const event = await findEventDetails(db, { id: eventId });
  if (!event) return null;
  const boards = await listBoardThemes(db, eventId);
  return {
    facts: factsOf(event),
    themes: boards.length > 0 ? boards : event.themes.map((theme) => ({ ...theme, ideas: [], putAside: 0 })),
    ...(await countedOf(db, eventId)),
  };
}

function factsOf(event: EventDetails): ReportFacts {
  const { venue } = event;
  return {
    title: event.title,
    year: event.roundYear ?? (event.startsOn ? Number(event.startsOn.slice(0, 4)) : null),
    startsOn: event.startsOn,
    startsAt: event.startsAt,
    place: venue ? [venue.name, venue.room, venue.town].filter(Boolean).join(", ") : null,
    hosts: event.hosts,
    municipalities: event.contacts.map(({ municipality }) => municipality.name),
  };
}

/** The boards' themes with every idea that has not been put aside, in the order of writing. */
async function listBoardThemes(db: Db, eventId: string): Promise<ReportTheme[]> {
  const rows = await db("boards as b")
    .join("workshops as w", "w.id", "b.workshop_id")
    .join("themes as t", "t.id", "b.theme_id")
    .leftJoin("ideas as i", "i.board_id", "b.id")
    .where("w.event_id", eventId)
    .orderBy([{ column: "b.position" }, { column: "i.number" }])
    .select("t.id", "t.name", "b.position", "b.prompt", "i.id as idea_id", "i.text", "i.put_aside_at");
  const themes = new Map<string, ReportTheme>();
  for (const row of rows) {
    const theme: ReportTheme = themes.get(row.id) ?? {
      id: row.id,
      position: row.position,
      name: row.name,
      prompt: row.prompt,
      ideas: [],
      putAside: 0,
    };
    themes.set(row.id, theme);
    if (row.put_aside_at) theme.putAside += 1;
    else if (row.idea_id) theme.ideas.push({ id: row.idea_id, text: row.text });
  }
  return [...themes.values()];
}

/** Once anybody has been marked as arrived, those who arrived count; before that, those who have a place. */
async function countedOf(db: Db, eventId: string): Promise<Pick<ReportSources, "counted" | "registrations">> {
  const arrived = await listCountedRegistrations(db, eventId, "p.arrived_at");
  if (arrived.length > 0) return { counted: "attendance", registrations: arrived };
  return {
    counted: "registrations",
    registrations: await listCountedRegistrations(db, eventId, "p.placed_at"),
  };
}

async function listCountedRegistrations(
  db: Db,
  eventId: string,
  since: "p.arrived_at" | "p.placed_at",
): Promise<CountedRegistration[]> {
  const rows = await db("registrations as r")
    .join("municipalities as m", "m.code", "r.municipality_code")
    .join("participants as p", "p.registration_id", "r.id")
    .where("r.event_id", eventId)
    .whereNull("r.cancelled_at")
    .whereNotNull(since)
    .groupBy("r.id", "r.organization_kind", "r.organization_id", "m.code", "m.name")
    .select(
      "r.organization_kind",
      "r.organization_id",
      "m.code",
      "m.name",
      db.raw("count(p.id) as participants"),
    );
  return rows.map((row) => ({
    organizationKind: row.organization_kind,
    organizationId: row.organization_id,
    municipality: { code: row.code, name: row.name },
    participants: Number(row.participants),
  }));
}
