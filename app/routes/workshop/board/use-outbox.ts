import { useEffect, useState, useSyncExternalStore } from "react";
import { Outbox, type OwnIdea } from "./outbox";

const NONE: OwnIdea[] = [];

/** The ideas that were written on this device, and the way to write more. */
export function useOutbox(code: string): { outbox: Outbox; ideas: OwnIdea[] } {
  const [outbox] = useState(() => new Outbox(code));
  useEffect(() => outbox.start(), [outbox]);
  const ideas = useSyncExternalStore(outbox.subscribe, outbox.ideas, () => NONE);
  return { outbox, ideas };
}
