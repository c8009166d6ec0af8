import type { DoorCommand, DoorList, DoorRefusal } from "~/domain/attendance/types";
import { askDoor, type DoorAnswer } from "./ask-door";
import { KeptDoor } from "./kept-door";
import { forgetPage, keepPage } from "./kept-page";

export type Connection = "connecting" | "live" | "behind" | "gone";

/** A tap that the server has not taken; `reason` when it never will. */
export interface Unsent {
  command: DoorCommand;
  reason?: DoorRefusal | "failed";
}

export interface Desk {
  list: DoorList;
  unsent: Unsent[];
  connection: Connection;
}

interface DoorAddress {
  addresses: { page: string; marks: string };
  list: DoorList;
  until: string;
}

const ASK_EVERY_MS = 5_000;

/**
 * The door on one device: sends taps one after another, each until it has an answer, and asks for the others'
 * when there is nothing to send. What has no answer outlives the page.
 */
export class DoorDesk {
  readonly #door: DoorAddress;
  readonly #kept: KeptDoor;
  readonly #listeners = new Set<() => void>();
  #desk: Desk;
  #isAsking = false;

  constructor(door: DoorAddress) {
    this.#door = door;
    this.#kept = new KeptDoor(door.addresses.page, door.until);
    this.#desk = { list: door.list, unsent: [], connection: "connecting" };
  }

  desk = (): Desk => this.#desk;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what an earlier page left, and asks until the answered function is called. */
  start(): () => void {
    KeptDoor.forgetOld(new Date());
    const kept = this.#kept.list();
    const isNewer = kept !== null && kept.asOf > this.#desk.list.asOf;
    this.#show({ unsent: this.#kept.commands().map((command) => ({ command })) });
    this.#adopt(isNewer ? kept : this.#desk.list);
    keepPage(this.#door.addresses.page, this.#door.until);
    const timer = window.setInterval(this.#askWhenSeen, ASK_EVERY_MS);
    window.addEventListener("online", this.#ask);
    document.addEventListener("visibilitychange", this.#askWhenSeen);
    void this.#ask();
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("online", this.#ask);
      document.removeEventListener("visibilitychange", this.#askWhenSeen);
    };
  }

  tap(command: DoorCommand): void {
    this.#kept.putCommand(command);
    this.#show({ unsent: [...this.#desk.unsent, { command }] });
    void this.#ask();
  }

  /** Forgets a tap that was refused. */
  discard(id: string): void {
    this.#kept.removeCommand(id);
    this.#show({ unsent: this.#desk.unsent.filter(({ command }) => command.id !== id) });
  }

  #askWhenSeen = (): void => {
    if (new Date().toISOString() >= this.#door.until) this.#forget();
    else if (document.visibilityState === "visible") void this.#ask();
  };

  #ask = async (): Promise<void> => {
    if (this.#isAsking || this.#desk.connection === "gone") return;
    this.#isAsking = true;
    let isReached = this.#nextUnsent() !== undefined || this.#take(await askDoor(this.#door.addresses.marks));
    for (let next = this.#nextUnsent(); isReached && next; next = this.#nextUnsent()) {
      isReached = this.#take(await askDoor(this.#door.addresses.marks, next), next);
    }
    this.#isAsking = false;
  };

  #nextUnsent(): DoorCommand | undefined {
    return this.#desk.unsent.find(({ reason }) => !reason)?.command;
  }

  /** Whether the next may be sent at once. */
  #take(answer: DoorAnswer, command?: DoorCommand): boolean {
    if (!answer.ok && answer.reason === "gone") {
      this.#forget();
      return false;
    }
    if (!answer.ok && answer.reason === "unreachable") {
      this.#show({ connection: "behind" });
      return false;
    }
    if (command && answer.ok) this.discard(command.id);
    if (command && !answer.ok) this.#refuse(command, answer.reason);
    if ("list" in answer) this.#adopt(answer.list);
    this.#show({ connection: "live" });
    return true;
  }

  #refuse(refused: DoorCommand, reason: Unsent["reason"]): void {
    this.#show({
      unsent: this.#desk.unsent.map((one) => (one.command.id === refused.id ? { ...one, reason } : one)),
    });
  }

  #adopt(list: DoorList): void {
    this.#kept.putList(list);
    this.#show({ list });
  }

  #forget(): void {
    this.#kept.forget();
    forgetPage(this.#door.addresses.page);
    this.#show({ list: { ...this.#desk.list, attendees: [] }, unsent: [], connection: "gone" });
  }

  #show(change: Partial<Desk>): void {
    this.#desk = { ...this.#desk, ...change };
    for (const listener of this.#listeners) listener();
  }
}
