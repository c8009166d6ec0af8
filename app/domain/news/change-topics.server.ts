import type { Db } from "db/connection";
import { updateSubscriptionTopics } from "db/news-subscriptions";
import { hashToken } from "~/domain/site/token.server";
import type { NewsTopic } from "./types";

/** What a subscriber wants to hear of from now on; false when the link opens nothing. */
export function changeTopics(db: Db, token: string, topics: NewsTopic[]): Promise<boolean> {
  return updateSubscriptionTopics(db, hashToken(token), topics);
}
