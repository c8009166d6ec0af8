import type { DoorCommand, DoorList } from "~/domain/attendance/types";

interface Entry {
  order: number;
  command: DoorCommand;
}

/**
 * What a device keeps of a door for an hour without a network: the list, and each tap that has no answer. The
 * name of every entry tells until when it may be kept.
 */
export class KeptDoor {
  readonly #address: string;
  readonly #until: string;

  constructor(address: string, until: string) {
    this.#address = address;
    this.#until = until;
  }

  list(): DoorList | null {
    const [text] = this.#texts(LIST);
    return text ? JSON.parse(text) : null;
  }

  putList(list: DoorList): void {
    this.#remove(LIST);
    attempt((storage) => storage.setItem(this.#key(LIST), JSON.stringify(list)));
  }

  /** In the order in which they were tapped. */
  commands(): DoorCommand[] {
    const entries = this.#texts(TAP).map((text): Entry => JSON.parse(text));
    return entries.sort((one, other) => one.order - other.order).map(({ command }) => command);
  }

  putCommand(command: DoorCommand): void {
    const entry: Entry = { order: Date.now(), command };
    attempt((storage) => storage.setItem(this.#key(TAP + command.id), JSON.stringify(entry)));
  }

  removeCommand(id: string): void {
    this.#remove(TAP + id);
  }

  /** Forgets the list, and all that was not sent. */
  forget(): void {
    this.#remove("");
  }

  /** Forgets what was kept of any door for longer than it may. */
  static forgetOld(now: Date): void {
    attempt((storage) => {
      for (const key of Object.keys(storage)) {
        const [kind, until = ""] = key.split(" ");
        if (kind === KIND && until <= now.toISOString()) storage.removeItem(key);
      }
    });
  }

  #texts(what: string): string[] {
    const found: string[] = [];
    attempt((storage) => {
      for (const key of this.#keys(storage, what)) found.push(storage.getItem(key) ?? "");
    });
    return found;
  }

  #remove(what: string): void {
    attempt((storage) => {
      for (const key of this.#keys(storage, what)) storage.removeItem(key);
    });
  }

  #keys(storage: Storage, what: string): string[] {
    return Object.keys(storage).filter((key) => {
      const [kind, , address, kept = ""] = key.split(" ");
      return kind === KIND && address === this.#address && kept.startsWith(what);
    });
  }

  #key(what: string): string {
    return [KIND, this.#until, this.#address, what].join(" ");
  }
}

const KIND = "ovi";
const LIST = "list";
const TAP = "tap-";

/** A browser may refuse to store anything. Taps are then kept as long as the page is open. */
function attempt(work: (storage: Storage) => void): void {
  try {
    work(window.localStorage);
  } catch {
    // Nothing to do: the page still holds the taps and sends them.
  }
}
