import type { Message } from "emails/kinds";
import { unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { OutboxMessage } from "./types";

/** Facts that came later than some mail: it may have waited while the service was updated. */
const LATER_FACTS = { queued: [] };

/** The message of a row of the outbox; null when it was sealed with another key. */
export function openMessage(site: Site, row: OutboxMessage): Message | null {
  const { kind, language, toName, toAddress, factsSealed } = row;
  const facts = unseal(site, factsSealed);
  if (facts === null) return null;
  const to = { name: toName, address: toAddress };
  return { kind, language, to, facts: { ...LATER_FACTS, ...JSON.parse(facts) } } as Message;
}
