import { instantOf, startOfNextDay } from "~/domain/event/helsinki.server";
import type { EventState } from "~/domain/event/types";
import type { Db } from "../connection";
import { updateEnquiryContacts } from "../enquiry-contacts";
import { updateEventHosts } from "../event-hosts";
import { insertEvent } from "../events";
import { newId } from "../id";
import { updateRegistrationContacts } from "../registration-contacts";
import { insertVenueOnce } from "../venues";
import { AGENDA, HOSTS, INTRODUCTION, MUNICIPALITIES, SEMINAR_INTRODUCTION, VENUE } from "./frame";
import type { DemoPeople } from "./people";
import type { PlantedRound } from "./round";

const DEADLINE_DAYS_BEFORE = 7;

const PLAIN = {
  changesCloseAt: null,
  cancellationClosesAt: null,
  participation: "on-site",
  takesResidents: false,
  asksViews: false,
  doorCode: false,
  remoteUrl: null,
  alarms: [1440],
} as const;

/** The joint negotiation of Joutsa, Luhanka and Toivakka on a day, as its invitation tells it. */
export async function plantNegotiation(
  trx: Db,
  people: DemoPeople,
  round: PlantedRound,
  day: string,
  state: EventState,
  now: Date,
): Promise<{ id: string; slug: string }> {
  const id = newId();
  const event = {
    id,
    slug: `hyte-neuvottelu-joutsa-luhanka-toivakka-${day.slice(0, 4)}`,
    roundId: round.id,
    groupId: round.groupId,
    kind: "negotiation" as const,
    state,
    title: `Hyte-neuvottelu ${day.slice(0, 4)}: Joutsa, Luhanka ja Toivakka`,
    introduction: INTRODUCTION,
    agenda: AGENDA,
    startsOn: day,
    startsAt: instantOf(day, "17:30"),
    endsAt: null,
    coffeeAt: instantOf(day, "17:00"),
    registrationOpensAt: null,
    registrationClosesAt: startOfNextDay(daysBefore(day, DEADLINE_DAYS_BEFORE)),
    ...PLAIN,
  };
  await insertEvent(trx, event, await insertVenueOnce(trx, VENUE), now);
  await updateEventHosts(trx, id, HOSTS);
  const { joutsa, joutsaStandIn, luhanka, toivakka } = people;
  await updateRegistrationContacts(trx, id, [
    { municipalityCode: MUNICIPALITIES.joutsa, organizerId: joutsa.id, standInId: joutsaStandIn.id },
    { municipalityCode: MUNICIPALITIES.luhanka, organizerId: luhanka.id, standInId: null },
    { municipalityCode: MUNICIPALITIES.toivakka, organizerId: toivakka.id, standInId: null },
  ]);
  await updateEnquiryContacts(trx, id, [people.head.id, people.coordinator.id]);
  return { id, slug: event.slug };
}

/** A seminar of which only the day and the town are known. */
export async function plantAnnouncedSeminar(
  trx: Db,
  people: DemoPeople,
  after: string,
  now: Date,
): Promise<void> {
  const day = daysBefore(after, -60);
  const id = newId();
  const event = {
    id,
    slug: `jarjestoyhteistyon-seminaari-${day.slice(0, 4)}`,
    roundId: null,
    groupId: null,
    kind: "seminar" as const,
    state: "announced" as const,
    title: "Järjestöyhteistyön seminaari",
    introduction: SEMINAR_INTRODUCTION,
    agenda: null,
    startsOn: day,
    startsAt: null,
    endsAt: null,
    coffeeAt: null,
    registrationOpensAt: null,
    registrationClosesAt: null,
    ...PLAIN,
  };
  const venue = {
    name: "Jyväskylä",
    room: null,
    streetAddress: null,
    town: null,
    parkingNote: null,
    accessNote: null,
  };
  await insertEvent(trx, event, await insertVenueOnce(trx, venue), now);
  await updateEventHosts(trx, id, ["Keski-Suomen hyvinvointialue"]);
  await updateEnquiryContacts(trx, id, [people.coordinator.id]);
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
