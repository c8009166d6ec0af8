import type { NewsItem } from "~/domain/news/types";
import { dayOf } from "~/i18n/dates";

/** What a list shows of an item that is public. */
export function listed({ slug, title, topic, language, publishedAt, updatedAt }: NewsItem) {
  return { slug, title, topic, language, day: dayOf(publishedAt ?? updatedAt) };
}
