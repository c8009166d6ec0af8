import { findNews } from "db/news";
import type { Message } from "emails/kinds";
import { linkTokenOf } from "~/domain/news/link.server";
import { readersOf } from "~/domain/news/rules";
import type { LetterContext } from "./letters.server";
import type { Recipient } from "./recipients.server";

/** The item as it stands when the letter is written: a correction reaches those who have not been written to. */
export async function newsLetter(
  { trx, site, mailing }: LetterContext,
  recipient: Recipient,
): Promise<Message | null> {
  const item = mailing.newsId ? await findNews(trx, mailing.newsId) : null;
  if (recipient.of !== "subscribers" || !item) return null;
  const { subscriber } = recipient;
  if (!readersOf(item.language).includes(subscriber.language)) return null;
  const token = await linkTokenOf(trx, site, subscriber);
  return {
    kind: "news",
    facts: {
      ...{ title: item.title, topic: item.topic, body: item.body },
      url: `${site.publicUrl}/uutiset/${item.slug}`,
      endUrl: `${site.publicUrl}/tilaus/${token}/lopeta`,
    },
    language: subscriber.language,
    to: { name: null, address: subscriber.email },
  };
}
