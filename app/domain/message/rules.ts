import type { MessageKind } from "emails/kinds";
import type { FailureCause, OutboxState } from "./types";

export const OUTBOX_PAGE_SIZE = 50;

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 2 * 60 * 60_000;

/** Doubling from half a minute to two hours, these tries fill 48 hours. */
const MAX_TRIES = 31;

/**
 * When a message that has been tried `tries` times goes again; null when it has been tried for 48 hours. What is
 * counted is tries and not time: while the mail server is not there or does not let us in, no message is tried,
 * and none grows old. `spread` (0–1) takes away up to a fifth, so that those who failed together don't come back
 * together.
 */
export function nextTry(tries: number, now: Date, spread: number): Date | null {
  if (tries >= MAX_TRIES) return null;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
  return new Date(now.getTime() + wait * (1 - spread / 5));
}

export const LONGEST_SILENCE_MS = 5 * 60_000;

/** Later than anything waits: what waits for longer was written by a clock that ran ahead. */
export function beyondWaits(now: Date): Date {
  return new Date(now.getTime() + 2 * LONGEST_WAIT_MS);
}

/** When a server that nobody could reach `outages` times in a row is called again. */
export function quietAfter(outages: number, now: Date, spread: number): Date {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (outages - 1), LONGEST_SILENCE_MS);
  return new Date(now.getTime() + wait * (1 - spread / 5));
}

/** The first that fits: what is told exactly stands before what is told in general. */
const CAUSES: [FailureCause, RegExp][] = [
  ["unusable-address", /address cannot be used/],
  ["unwritten", /could not be written/],
  ["mailbox-full", /\b[45]\.2\.2\b|quota|mailbox (is )?full|^452|insufficient (system )?storage/],
  ["too-large", /\b5\.(3\.4|2\.3)\b|too (large|big)|size (limit|exceed)|exceeds? .*size|^552/],
  ["spam", /spam|block(ed|list)|blacklist|dnsbl|reputation|content reject|\b5\.7\.(26|27|28|350|511)\b/],
  ["sign-in-refused", /^(53[0458]|454)\b|authenticat|invalid login|credentials|relay/],
  ["sender-refused", /sender|\b5\.1\.(7|8)\b|not owned by|mail from/],
  [
    "no-address",
    /\b5\.1\.\d+\b|(user|recipient|mailbox|address).*(unknown|not found|not exist|invalid|rejected|disabled|unavailable)|(no such|unknown|invalid) (user|recipient|mailbox|address)|does not exist/,
  ],
  ["tls", /certificate|\btls\b|\bssl\b/],
  ["no-host", /enotfound|eai_again|edns|getaddrinfo/],
  ["refused-connection", /econnrefused|ehostunreach|enetunreach/],
  ["no-answer", /time(d )?out|etimedout|never received|abort/],
  ["line-broke", /closed|econnreset|epipe|socket|^421/],
  ["later", /^4\d\d\b/],
];

/** In which of the usual ways a mail server, or the way to it, refused. */
export function causeOf(answer: string): FailureCause {
  const told = answer.toLowerCase();
  return CAUSES.find(([, pattern]) => pattern.test(told))?.[0] ?? "other";
}

/**
 * Whether a server that refused a recipient says that there is no such address (RFC 3463: 5.1.x, but for those about
 * the sender's), and not that it dislikes us or the mail. Without such a code its words are judged.
 */
export function blamesAddress(answer: string): boolean {
  const [said, status] = /^55[013](?:[ -](\d\.\d+\.\d+)\b)?/.exec(answer) ?? [];
  if (!said) return false;
  if (status) return /^5\.1\.(?![78]$)/.test(status);
  return ["no-address", "other"].includes(causeOf(answer));
}

/** How often each cause stands behind what mail servers said; the most frequent first. */
export function countCauses(
  answers: { answer: string; count: number }[],
): { cause: FailureCause; count: number }[] {
  const counts = new Map<FailureCause, number>();
  for (const { answer, count } of answers) {
    const cause = causeOf(answer);
    counts.set(cause, (counts.get(cause) ?? 0) + count);
  }
  return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
}

/** A link to sign in is good for some minutes, and for whoever asked for it. */
export function mayBeRead(kind: MessageKind): boolean {
  return kind !== "sign-in-link";
}

/** Nobody got it, or they may get it once more. */
export function mayGoAgain(message: { kind: MessageKind; state: OutboxState }): boolean {
  return mayBeRead(message.kind) && ["sent", "failed", "bounced", "cancelled"].includes(message.state);
}

export function mayBeTakenBack({ state }: { state: OutboxState }): boolean {
  return state === "queued" || state === "waiting";
}
