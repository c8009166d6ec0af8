import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Db } from "db/connection";
import { type FeedEvent, findFeedVersion, listPublicFeedEvents } from "db/views/feed";
import { type FeedEntry, feedCalendar, feedEntry } from "emails/calendar-feed";
import { feedWindow } from "~/domain/calendar/rules";
import type { Municipality } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import type { Site } from "~/domain/site/types";
import { isKnown } from "~/http/cache";
import type { Language } from "~/i18n/catalogue";
import { calendarWords } from "~/i18n/words/calendar";
import { feedAddress } from "./feed-links.server";

/** A finished feed, kept until something in it is another. */
interface FeedFile {
  body: Buffer;
  etag: string;
}

interface Kept {
  version: string;
  file: Promise<FeedFile>;
}

const FILES_KEPT = 100;

const kept = new WeakMap<Db, Map<string, Kept>>();

/** The feed of all public events, or of those of a municipality. Those who ask while it is made wait for the same. */
export async function publicFeedFile(
  db: Db,
  site: Site,
  language: Language,
  municipality: Municipality | null,
): Promise<FeedFile> {
  const window = feedWindow(new Date());
  const version = `${await findFeedVersion(db)} ${window.since}`;
  const files = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, files);
  const key = `${language} ${municipality?.code}`;
  const known = files.get(key);
  if (known?.version === version) return known.file;
  const make = async () => {
    const events = await listPublicFeedEvents(db, window, municipality?.code ?? null);
    const t = calendarWords[language].feeds;
    return feedFile(
      {
        name: municipality ? t.nameOf(municipality.name) : t.name,
        source: feedAddress(site, language, municipality),
      },
      events.map((event) => publicEntry(site, event)),
      language,
    );
  };
  if (files.size >= FILES_KEPT) files.clear();
  const entry: Kept = { version, file: make() };
  files.set(key, entry);
  entry.file.catch(() => files.get(key) === entry && files.delete(key));
  return entry.file;
}

/** What everybody may know: never the link of those who take part remotely. */
function publicEntry(site: Site, event: FeedEvent): FeedEntry {
  return {
    ...entryOf(site, event),
    status: event.state === "cancelled" ? "CANCELLED" : "CONFIRMED",
    remote: { url: null, only: event.participation === "remote" },
  };
}

/** What is the same in every feed that tells of an event. */
export function entryOf(site: Site, event: FeedEvent) {
  return {
    event: eventFacts(site, event),
    calendar: {
      uid: `${event.id}@${new URL(site.publicUrl).hostname}`,
      sequence: event.version,
      stampedAt: event.updatedAt,
    },
    contacts: event.people.map(contactFacts),
  };
}

const ENTRIES_AT_A_TIME = 50;

/** Entries that are not kept take their time, so others are let in between. */
export async function feedFile(
  head: Parameters<typeof feedCalendar>[0],
  entries: FeedEntry[],
  language: Language,
): Promise<FeedFile> {
  const lines: string[] = [];
  for (const entry of entries) {
    lines.push(feedEntry(entry, language));
    if (lines.length % ENTRIES_AT_A_TIME === 0) await setImmediate();
  }
  const body = Buffer.from(feedCalendar(head, lines));
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
}

/** The feed, or that the asker has it already. */
export function answerWith(
  request: Request,
  { body, etag }: FeedFile,
  headers: Record<string, string>,
): Response {
  const about = { ETag: etag, ...headers };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: about });
  return new Response(new Uint8Array(body), {
    headers: { ...about, "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH" },
  });
}

export const PUBLIC_FEED = { "Cache-Control": "public, max-age=300", Vary: "Accept-Language, Cookie" };
