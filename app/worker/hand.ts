import type { OutboxMessage } from "~/domain/message/types";

/** Messages that a worker holds and has not begun: taken some at a time, given out one by one. */
interface Hand {
  /** Undefined when there is nothing more, or the hand was closed. */
  next(): Promise<OutboxMessage | undefined>;
  /** Gives out no more. */
  close(): void;
  /** What was taken and never given out. */
  rest(): OutboxMessage[];
}

/** What was held longer than `keepMs` is let go: its lease ends before a sending would. */
export function createHand(take: () => Promise<OutboxMessage[]>, keepMs: number): Hand {
  let held: OutboxMessage[] = [];
  let goodUntil = 0;
  let isEmpty = false;
  let taking: Promise<void> | null = null;
  let closed = false;

  async function refill(): Promise<void> {
    const from = performance.now();
    held = await take();
    goodUntil = from + keepMs;
    isEmpty = held.length === 0;
    taking = null;
  }

  return {
    async next() {
      if (performance.now() >= goodUntil) held = [];
      while (held.length === 0 && !isEmpty && !closed) {
        taking ??= refill();
        await taking;
      }
      return closed ? undefined : held.shift();
    },
    close() {
      closed = true;
    },
    rest: () => held,
  };
}
