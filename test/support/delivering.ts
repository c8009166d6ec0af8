import type { Db } from "db/connection";
import type { Knex } from "knex";
import pino from "pino";
import { onTestFinished } from "vitest";
import { queue } from "~/domain/message/queue.server";
import type { WorkerContext } from "~/worker/context";
import { createDelivery, type Delivery } from "~/worker/deliver";
import { exampleMessage } from "./messages";

const SITE = { publicUrl: "https://hyte.example.fi", key: Buffer.alloc(32, 7) };
const MINUTE_MS = 60_000;

export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS);

/** The sending part of a worker, closed after the test. */
export function openDelivery(
  db: Db,
  smtpUrl: string | null,
  settings: Partial<WorkerContext> = {},
): Delivery {
  const log = pino({ level: "silent" });
  const mailFrom = "Hyte <posti@hyte.example.fi>";
  const delivery = createDelivery({ db: db as Knex, site: SITE, smtpUrl, mailFrom, log, ...settings });
  onTestFinished(() => delivery.close());
  return delivery;
}

export async function queueTo(db: Db, address: string, site = SITE): Promise<void> {
  const message = { ...exampleMessage("confirmation"), to: { name: "Aino", address } };
  await queue(db, site, message, { dedupeKey: address }, new Date());
}

export async function queueMany(db: Db, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await queueTo(db, `aino${n}@yhdistys.example.fi`);
}

export async function deliverAll(delivery: Delivery, now = inMinutes(0)): Promise<void> {
  while (await delivery.deliver(now));
}
