import { newId } from "db/id";
import type { Knex } from "knex";
import { confirmSubscription } from "~/domain/news/confirm.server";
import { subscribe } from "~/domain/news/subscribe.server";
import { writeNews } from "~/domain/news/write.server";
import { unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { World } from "./worlds";

/** Somebody who has asked for news, and somebody who has confirmed it. */
export async function plantSubscriptions(db: Knex, site: Site): Promise<World["subscriptions"]> {
  const tokenOf = async (email: string) => {
    await subscribe(db, site, { email, topics: ["reports", "webinars"] }, "fi", new Date());
    const { link_sealed } = await db("news_subscriptions").where({ email }).first("link_sealed");
    return unseal(site, link_sealed) ?? "";
  };
  const confirmed = await tokenOf("kerttu@yhdistys.example.fi");
  await confirmSubscription(db, confirmed, new Date());
  return { confirmed, asked: await tokenOf("kaisa@yhdistys.example.fi") };
}

/** An item of news that nobody else sees yet. */
export async function plantDraft(db: Knex, writerId: string): Promise<string> {
  const id = newId();
  const body = `Syksyn kooste on nyt luettavissa.

- kolme toimenpidettä
- kullakin on vastuutaho

Lue lisää: https://hyte.example.fi/koosteet`;
  const told = { title: "Kooste on valmis", topic: "reports", language: "fi", body } as const;
  await writeNews(db, id, told, writerId, new Date());
  return id;
}
