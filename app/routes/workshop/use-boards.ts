import { useEffect, useState, useSyncExternalStore } from "react";
import type { Rights, Snapshot } from "~/domain/workshop/types";
import { BoardStream, type Seen } from "./board-stream";
import type { ShownWorkshop } from "./shown-workshop";

/** The boards of a workshop, live. On the server and until the page is awake: as they were when it was made. */
export function useBoards(workshop: ShownWorkshop, snapshot: Snapshot, rights: Rights): Seen {
  const [stream] = useState(() => {
    const positions = workshop.boards.map((board) => board.position);
    return new BoardStream({ code: workshop.code, positions, rights }, snapshot);
  });
  useEffect(() => stream.start(), [stream]);
  return useSyncExternalStore(stream.subscribe, stream.seen, stream.seen);
}
