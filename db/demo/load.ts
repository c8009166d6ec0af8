import type { Knex } from "knex";
import type { Site } from "~/domain/site/types";
import { openWorkshop } from "~/domain/workshop/open-workshop.server";
import { dayOf } from "~/i18n/dates";
import { type Db, lockDatabase } from "../connection";
import { insertRole } from "../organizer-roles";
import { insertOrganizer } from "../organizers";
import { inTransaction } from "../transaction";
import { plantAnnouncedSeminar, plantNegotiation } from "./events";
import { plantOrganizations } from "./organizations";
import { demoPeople } from "./people";
import { plantArrivals } from "./plant-arrivals";
import { plantInvitations } from "./plant-invitations";
import { plantNews } from "./plant-news";
import { plantQuestions } from "./plant-questions";
import { plantRegistrations } from "./plant-registrations";
import { plantReport } from "./plant-report";
import { plantWorkshop } from "./plant-workshop";
import { CAME, COMING } from "./registrations";
import { plantRound } from "./round";

const WEEKS_AHEAD = 3;

/**
 * Loads the demonstration into an empty database, all or nothing, and says who its organiser is. A database that
 * holds a round is left as it is.
 */
export function loadDemonstration(db: Knex, site: Site, now: Date): Promise<{ organizerId: string } | null> {
  return inTransaction(db, async (trx) => {
    await lockDatabase(trx);
    if (await trx("rounds").first("id")) return null;
    const people = demoPeople();
    for (const person of Object.values(people)) await insertOrganizer(trx, person, now);
    await insertRole(trx, people.coordinator.id, "organizer", null);
    await plantOrganizations(trx, new Date("2024-09-02T09:00:00Z"));

    const held = await plantNegotiation(
      trx,
      people,
      await plantRound(trx, 2024, now),
      "2024-10-30",
      "held",
      now,
    );
    await plantRegistrations(trx, site, held.id, CAME, new Date("2024-10-10T09:00:00Z"));
    await plantWorkshop(trx, held.id, people.coordinator.id, new Date("2024-10-30T16:30:00Z"));
    await plantArrivals(trx, held.id, new Date("2024-10-30T14:50:00Z"));
    await plantReport(trx, held.id, held.slug, people.coordinator.id, new Date("2024-11-20T09:00:00Z"));

    const day = dayOf(new Date(now.getTime() + WEEKS_AHEAD * 7 * 24 * 60 * 60_000).toISOString());
    const round = await plantRound(trx, Number(day.slice(0, 4)), now);
    const open = await plantNegotiation(trx, people, round, day, "open", now);
    await plantQuestions(trx, open.id);
    await plantRegistrations(trx, site, open.id, COMING, now);
    await plantInvitations(trx, site, open.id, people.coordinator.id, now);
    await plantBoardsOf(trx, open.id, people.facilitator.id, now);
    await plantAnnouncedSeminar(trx, people, day, now);
    await plantNews(trx, people.coordinator.id, now);
    return { organizerId: people.coordinator.id };
  });
}

async function plantBoardsOf(trx: Db, eventId: string, facilitatorId: string, now: Date): Promise<void> {
  await insertRole(trx, facilitatorId, "facilitator", eventId);
  await openWorkshop(trx, eventId, now);
}
