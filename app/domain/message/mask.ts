import type { Message } from "emails/kinds";

/** Secrets of links are 32 letters; names of pages are words, and words have no capitals in an address. */
const SECRETS = /(?<=[/=])(?=[\w-]*[A-Z\d])[\w-]{32}(?![\w-])/g;

/** The message with its secret links made useless: whoever reads it cannot act as the one whose it is. */
export function maskLinks(message: Message): Message {
  return { ...message, facts: masked(message.facts) } as Message;
}

function masked(value: unknown): unknown {
  if (typeof value === "string") return value.replace(SECRETS, "•••");
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]));
}
