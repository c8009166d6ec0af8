import { listBoardLogAfter } from "db/board-log";
import type { Db } from "db/connection";
import { WorkshopRecord } from "./record";
import type { LogEvent, Workshop } from "./types";

type Heard = (news: LogEvent[]) => void;

/** A workshop's record, caught up by reading what follows its last numbers in the log. */
export class Feed {
  readonly workshop: Workshop;
  readonly record: WorkshopRecord;
  readonly #db: Db;
  readonly #listeners = new Set<Heard>();
  #reading: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(db: Db, workshop: Workshop) {
    this.#db = db;
    this.workshop = workshop;
    this.record = new WorkshopRecord(workshop.boards);
  }

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** Hears all that is read from now on, each event once and in order. Answers with the way to stop. */
  subscribe(heard: Heard): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  /**
   * Resolves when all that was committed before the call is in the record. A read that is under way may have
   * begun too early, so those who come during it share the one after it.
   */
  catchUp(): Promise<void> {
    if (this.#reading) {
      this.#next ??= this.#reading.catch(() => {}).then(() => this.#readAgain());
      return this.#next;
    }
    this.#reading = this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  #readAgain(): Promise<void> {
    this.#next = null;
    return this.catchUp();
  }

  async #read(): Promise<void> {
    const news = await listBoardLogAfter(this.#db, this.workshop.boards, this.record.cursor);
    if (news.length === 0) return;
    this.record.add(news);
    for (const heard of this.#listeners) heard(news);
  }
}
