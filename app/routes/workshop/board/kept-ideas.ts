import type { OwnIdea } from "./outbox";

/** Ideas without an answer, on the device: one entry to an idea, so that two open pages don't undo each other. */
export const kept = {
  list(code: string): OwnIdea[] {
    const found: (OwnIdea & { at: number })[] = [];
    attempt((storage) => {
      for (const key of Object.keys(storage)) {
        if (key.startsWith(prefix(code))) found.push(JSON.parse(storage.getItem(key) ?? ""));
      }
    });
    return found.sort((a, b) => a.at - b.at).map(({ at: _, ...idea }) => idea);
  },

  put(code: string, { id, board, text }: OwnIdea): void {
    const entry = { id, board, text, state: "waiting", at: Date.now() };
    attempt((storage) => storage.setItem(prefix(code) + id, JSON.stringify(entry)));
  },

  remove(code: string, id: string): void {
    attempt((storage) => storage.removeItem(prefix(code) + id));
  },
};

function prefix(code: string): string {
  return `taulu/${code}/`;
}

/** A browser may refuse to store anything. Ideas are then kept as long as the page is open. */
function attempt(work: (storage: Storage) => void): void {
  try {
    work(window.localStorage);
  } catch {
    // Nothing to do: the page still holds the ideas and sends them.
  }
}
