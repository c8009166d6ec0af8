import type { Db } from "db/connection";
import { findSeat } from "db/seats";
import { mayFacilitate } from "~/domain/organizer/rules";
import { hashToken } from "~/domain/site/token.server";
import type { Seat, Sender, Workshop } from "~/domain/workshop/types";
import { readCookie, SEAT_COOKIE } from "./cookie";
import { findAskerOf } from "./session.server";

/** The seat of the asking device in a workshop; null when it has none. */
export async function findSeatOf(db: Db, request: Request, workshop: Workshop): Promise<Seat | null> {
  const token = readCookie(request, SEAT_COOKIE);
  return token ? findSeat(db, workshop.id, hashToken(token)) : null;
}

/** Who sends a command: a seat, one who leads the boards, both or neither. The command decides who may. */
export async function findSenderOf(db: Db, request: Request, workshop: Workshop, now: Date): Promise<Sender> {
  const seat = await findSeatOf(db, request, workshop);
  const asker = await findAskerOf(db, request, now);
  const leads = asker !== null && mayFacilitate(asker, workshop.eventId);
  return { seat, facilitatorId: leads ? asker.organizerId : null };
}
