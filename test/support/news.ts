import { randomUUID } from "node:crypto";
import { demoPeople } from "db/demo/people";
import { insertOrganizer } from "db/organizers";
import type { Knex } from "knex";
import { confirmSubscription } from "~/domain/news/confirm.server";
import { subscribe } from "~/domain/news/subscribe.server";
import type { NewsDraft, NewsTopic } from "~/domain/news/types";
import { writeNews } from "~/domain/news/write.server";
import { SITE } from "./negotiation";
import { listQueued } from "./outbox";

export function draft(given: Partial<NewsDraft> = {}): NewsDraft {
  return { title: "Kooste on valmis", topic: "reports", language: "fi", body: "Lue kooste.", ...given };
}

/** An item that nobody has published; returns its id and who wrote it. */
export async function writtenNews(db: Knex, given: Partial<NewsDraft>, now: Date) {
  const writer = { ...demoPeople().coordinator, email: `${randomUUID()}@example.fi` };
  await insertOrganizer(db, writer, now);
  const id = randomUUID();
  await writeNews(db, id, draft(given), writer.id, now);
  return { id, writerId: writer.id };
}

/** The secret of the link in the last letter to an address that asked for news. */
export async function linkOf(db: Knex, email: string): Promise<string> {
  const letters = (await listQueued(db, SITE)).filter(
    ({ kind, to }) => kind === "news-confirm" && to === email,
  );
  return letters.at(-1)?.facts.confirmUrl.split("/tilaus/")[1] ?? "";
}

/** Somebody who has asked and confirmed. */
export async function subscriber(
  db: Knex,
  email: string,
  { topics = ["reports"], language = "fi" }: { topics?: NewsTopic[]; language?: string },
  now: Date,
): Promise<string> {
  await subscribe(db, SITE, { email, topics }, language, now);
  const token = await linkOf(db, email);
  await confirmSubscription(db, token, now);
  return token;
}
