import { listWorkshopNumbers } from "db/boards";
import type { OpenDb } from "db/connection";
import { countSeats } from "db/seats";
import { findWorkshop } from "db/views/workshop";
import { feedOf } from "~/domain/workshop/feed-of.server";
import type { Workshop } from "~/domain/workshop/types";
import { Hub } from "./hub";
import type { Logger } from "./log";

/** The workshops that somebody in this process follows. */
export class Hubs {
  readonly #db: OpenDb;
  readonly #log: Logger;
  readonly #hubs = new Map<string, Hub>();

  constructor(db: OpenDb, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  /** The workshop of a join code; those that are followed are not asked from the database again. */
  async findWorkshop(code: string): Promise<Workshop | null> {
    for (const { feed } of this.#hubs.values()) if (feed.workshop.code === code) return feed.workshop;
    return findWorkshop(this.#db, code);
  }

  of(workshop: Workshop): Hub {
    const hub = this.#hubs.get(workshop.id) ?? new Hub(feedOf(this.#db, workshop));
    this.#hubs.set(workshop.id, hub);
    return hub;
  }

  closeIfEmpty(workshop: Workshop): void {
    const hub = this.#hubs.get(workshop.id);
    if (!hub?.isEmpty) return;
    hub.close();
    this.#hubs.delete(workshop.id);
  }

  rung(workshopId: string): void {
    const hub = this.#hubs.get(workshopId);
    if (hub) this.#catchUp(hub);
  }

  /** Looks for news that no bell told of. */
  async poll(): Promise<void> {
    if (this.#hubs.size === 0) return;
    const numbers = await listWorkshopNumbers(this.#db, [...this.#hubs.keys()]);
    for (const [id, hub] of this.#hubs) {
      const known = hub.feed.record.cursor.reduce((sum, number) => sum + number, 0);
      if ((numbers.get(id) ?? 0) > known) this.#catchUp(hub);
    }
  }

  async beat(): Promise<void> {
    for (const [id, hub] of this.#hubs) await hub.beat(() => countSeats(this.#db, id));
  }

  close(): void {
    for (const hub of this.#hubs.values()) hub.close();
    this.#hubs.clear();
  }

  #catchUp(hub: Hub): void {
    hub.feed.catchUp().catch((error: unknown) => this.#log.error({ err: error }, "streams fell behind"));
  }
}
