import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import type { App } from "test/support/app";
import { readConfig } from "~/config.server";
import { openDoorLink } from "~/domain/attendance/open-door-link.server";
import type { EventDetails } from "~/domain/event/types";
import { openLateLink } from "~/domain/registration/open-late-link.server";
import { unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

/** The secret parts of links that the organiser of an event hands out. */
export interface Links {
  door: string;
  late: string;
  /** Invitations that nobody has answered, and that were answered with yes and with no. */
  invited: string;
  coming: string;
  absent: string;
}

const NONE: Links = { door: "", late: "", invited: "", coming: "", absent: "" };

/** What the service seals its secrets with. */
export function siteOf(app: App): Site {
  return readConfig({ NODE_ENV: "test", DATA_DIR: app.dataDir, PUBLIC_URL: app.url });
}

export async function eventOf(db: Knex, id: string): Promise<EventDetails> {
  const event = await findEventDetails(db, { id });
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

export async function organizerOf(db: Knex): Promise<string> {
  return (await db("organizer_roles").where({ role: "organizer" }).first("organizer_id")).organizer_id;
}

/** Makes a link for each of those who are named. */
export async function openLinks(app: App, db: Knex, eventId: string, whom: string[]): Promise<Links> {
  const [site, event, by] = [siteOf(app), await eventOf(db, eventId), await organizerOf(db)];
  for (const note of whom) {
    await openDoorLink(db, site, event, { note, by }, new Date());
    const form = { municipalityCode: null, note, email: null, language: "fi" } as const;
    await openLateLink(db, site, event, form, by, new Date());
  }
  return linksOf(db, site, eventId);
}

async function linksOf(db: Knex, site: Site, eventId: string): Promise<Links> {
  const read = (row?: { sealed: string }) => (row && unseal(site, row.sealed)) ?? "";
  const made = (purpose: string) =>
    db("event_links").where({ event_id: eventId, purpose }).first("token_sealed as sealed");
  const invited = () => db("invitations as i").where("i.event_id", eventId).select("i.link_sealed as sealed");
  const answers = { coming: "registrations", absent: "declines" };
  const ids = async (table: string) =>
    (await db(table).whereNotNull("invitation_id").pluck("invitation_id")) as string[];
  const [yes, no] = await Promise.all(Object.values(answers).map(ids));
  return {
    ...NONE,
    door: read(await made("door")),
    late: read(await made("late")),
    invited: read(
      await invited()
        .whereNotIn("i.id", [...(yes ?? []), ...(no ?? [])])
        .first(),
    ),
    coming: read(
      await invited()
        .whereIn("i.id", yes ?? [])
        .first(),
    ),
    absent: read(
      await invited()
        .whereIn("i.id", no ?? [])
        .first(),
    ),
  };
}
