import type { Db } from "db/connection";
import type { Incoming } from "emails/incoming/kinds";
import type { Site } from "~/domain/site/types";
import { noteCalendarReply } from "./note-calendar-reply.server";
import { noteComplaint } from "./note-complaint.server";
import { noteReturn } from "./note-return.server";
import type { Taken } from "./types";

/** Does what a mail that came in calls for. Taken twice it does no more than once. */
export async function take(db: Db, site: Site, incoming: Incoming, now: Date): Promise<Taken> {
  switch (incoming.kind) {
    case "bounce":
      return noteReturn(db, incoming, now);
    case "complaint":
      return noteComplaint(db, incoming, now);
    case "calendar-reply":
      return noteCalendarReply(db, site, incoming, now);
    case "noise":
      return "noise";
  }
}
