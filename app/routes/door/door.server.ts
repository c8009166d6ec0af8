import type { Db } from "db/connection";
import { newId } from "db/id";
import { listAttendees, listPartyIds } from "db/views/door";
import { findEventDetails } from "db/views/event-details";
import type { DoorKeeper } from "~/access/door.server";
import type { DoorList } from "~/domain/attendance/types";
import { doorClosesAt } from "~/domain/event/links.server";
import { takesLate } from "~/domain/event/rules";
import type { EventDetails, Municipality } from "~/domain/event/types";
import { isReference } from "~/domain/registration/reference";
import { notFound } from "~/http/refuse";
import { askedMunicipalities } from "~/routes/public/asked-municipalities.server";

/** The door of an event for one who stands at it. */
export interface OpenDoor {
  keeper: DoorKeeper;
  event: EventDetails;
  /** Where walk-ins may come from. */
  municipalities: Municipality[];
}

/** Throws a 404 for those who may not stand there. */
export async function openDoor(db: Db, keeper: DoorKeeper | null): Promise<OpenDoor> {
  const event = keeper && (await findEventDetails(db, { id: keeper.eventId }));
  if (!event) throw notFound();
  const asked = await askedMunicipalities(db, event);
  const { scope } = keeper;
  return {
    keeper,
    event,
    municipalities: asked.filter(({ code }) => scope === "all" || scope.includes(code)),
  };
}

export async function listAtDoor(db: Db, { keeper }: OpenDoor, now: Date): Promise<DoorList> {
  return { asOf: now.toISOString(), attendees: await listAttendees(db, keeper.eventId, keeper.scope) };
}

/** A device of the organising side keeps the list for some hours when the evening is long over, too. */
const KEPT_AFTERWARDS_MS = 6 * 3_600_000;

/** What the page shows, with and without scripts. */
export async function shownDoor(db: Db, door: OpenDoor, url: URL, now: Date) {
  const { keeper, event, municipalities } = door;
  const reference = url.searchParams.get("viite");
  const afterwards = new Date(now.getTime() + KEPT_AFTERWARDS_MS).toISOString();
  const closesAt = doorClosesAt(event);
  return {
    event: { id: event.id, title: event.title, startsOn: event.startsOn, startsAt: event.startsAt },
    list: await listAtDoor(db, door, now),
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    takesWalkIns: takesLate(event),
    isNotOpenYet: event.state === "draft" || event.state === "announced",
    takesResidents: event.takesResidents,
    party: isReference(reference)
      ? { reference, ids: await listPartyIds(db, keeper.eventId, keeper.scope, reference) }
      : null,
    search: { words: url.searchParams.get("haku") ?? "", awaited: url.searchParams.has("odotetut") },
    commandId: newId(),
    /** When devices forget the list. */
    until: closesAt && closesAt > now.toISOString() ? closesAt : afterwards,
  };
}

export type ShownDoor = Awaited<ReturnType<typeof shownDoor>>;
