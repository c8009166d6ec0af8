import { useEffect, useRef, useState } from "react";

/** How long to gather before saying it: one sentence for many ideas. */
const GATHER_MS = 4_000;

/** What to read out of a number that grows: `words(3)` when three have come, never one by one. */
export function useAnnouncement(count: number, words: (grown: number) => string): string {
  const [message, setMessage] = useState("");
  const said = useRef(count);
  const say = useRef(words);
  say.current = words;
  useEffect(() => {
    if (count <= said.current) {
      said.current = count;
      return;
    }
    const timer = setTimeout(() => {
      setMessage(say.current(count - said.current));
      said.current = count;
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return message;
}
