import type { Db } from "db/connection";
import { newId } from "db/id";
import {
  findSubscriptionByEmailForUpdate,
  insertSubscriptionOnce,
  updateSubscriptionAsked,
} from "db/news-subscriptions";
import { inTransaction } from "db/transaction";
import { queue } from "~/domain/message/queue.server";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import { linkTokenOf } from "./link.server";
import { confirmableUntil, hasJustHadLetter } from "./rules";
import type { NewsTopic } from "./types";

/**
 * Asks the owner of an address by mail whether they want news. Nothing else is sent until they have said so, and
 * to whoever asked an address that is known looks like one that is not. A confirmed one changes only by its link.
 */
export function subscribe(
  db: Db,
  site: Site,
  { email, topics }: { email: string; topics: NewsTopic[] },
  language: string,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const token = newToken();
    const secret = { linkHash: hashToken(token), linkSealed: seal(site, token) };
    const added = await insertSubscriptionOnce(
      trx,
      { id: newId(), email, language, topics, expiresAt: confirmableUntil(now), ...secret },
      now,
    );
    const subscription = await findSubscriptionByEmailForUpdate(trx, email);
    if (!subscription) return;
    const silent = !added && hasJustHadLetter(subscription, now);
    const expiresAt = silent ? subscription.expiresAt : confirmableUntil(now);
    const wanted = subscription.confirmedAt ? subscription : { language, topics };
    await updateSubscriptionAsked(trx, subscription.id, {
      ...{ language: wanted.language, topics: wanted.topics, expiresAt },
    });
    if (silent) return;
    const confirmUrl = `${site.publicUrl}/tilaus/${await linkTokenOf(trx, site, subscription)}`;
    const facts = { confirmUrl, expiresAt: subscription.confirmedAt ? null : expiresAt };
    const message = { kind: "news-confirm", facts, language, to: { name: null, address: email } } as const;
    await queue(trx, site, message, { dedupeKey: `news-confirm:${subscription.id}:${expiresAt}` }, now);
  });
}
