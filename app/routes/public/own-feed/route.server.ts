import type { LoaderFunctionArgs } from "@remix-run/node";
import { findCalendarFeedOrganizerId } from "db/calendar-feeds";
import { findAsker } from "db/views/asker";
import { type FeedEvent, listOwnFeedEvents } from "db/views/feed";
import { listOfficeEvents, type OfficeEvent } from "db/views/office-events";
import type { FeedEntry } from "emails/calendar-feed";
import { hashToken } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import { notFound } from "~/http/refuse";
import { officeCalendar as t } from "~/i18n/fi/office-calendar";
import { paths } from "~/paths";
import { answerWith, entryOf, feedFile } from "../feed-file.server";

/** Whatever its owner has a part in, for calendars that cannot sign in. Numbers, and nobody's name. */
export async function loader({
  request,
  params,
  context: { db, site },
}: LoaderFunctionArgs): Promise<Response> {
  const token = /^([\w-]{20,64})\.ics$/.exec(params.file ?? "")?.[1];
  const organizerId = token ? await findCalendarFeedOrganizerId(db, hashToken(token)) : null;
  const asker = organizerId ? await findAsker(db, organizerId) : null;
  if (!token || !asker) throw notFound();
  const parts = new Map((await listOfficeEvents(db, asker)).map((part) => [part.id, part]));
  const events = await listOwnFeedEvents(db, [...parts.keys()]);
  const entries = events.map((event) => ownEntry(site, event, parts.get(event.id), asker.isOrganizer));
  const head = { name: t.feedName, source: site.publicUrl + paths.ownFeed(token) };
  return answerWith(request, await feedFile(head, entries, "fi"), { "Cache-Control": "private, no-cache" });
}

const STATUS: Partial<Record<FeedEvent["state"], FeedEntry["status"]>> = {
  draft: "TENTATIVE",
  cancelled: "CANCELLED",
};

/** A contact's numbers are of a municipality, the places are of all: only the organiser sees them side by side. */
function ownEntry(site: Site, event: FeedEvent, part: OfficeEvent | undefined, ofAll: boolean): FeedEntry {
  const entry = entryOf(site, event);
  const numbers = part?.numbers;
  const note = [
    event.state === "draft" && t.draft,
    numbers && t.registered(numbers.participants, ofAll ? event.capacity : null),
    numbers && numbers.waiting > 0 && t.waiting(numbers.waiting),
  ];
  return {
    ...entry,
    event: { ...entry.event, url: site.publicUrl + paths.officeEvent(event.id) },
    remote: { url: event.remoteUrl, only: event.participation === "remote" },
    status: STATUS[event.state] ?? "CONFIRMED",
    note: note.filter(Boolean).join("\n") || null,
  };
}
