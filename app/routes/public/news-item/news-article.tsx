import type { NewsItem } from "~/domain/news/types";
import { useLanguage } from "~/http/language";
import { dayOf, formatDay } from "~/i18n/dates";
import { newsWords } from "~/i18n/words/news";
import { Prose } from "~/ui/prose";

interface NewsArticleProps {
  /** `publishedAt` null: as it would look today. */
  item: Pick<NewsItem, "title" | "topic" | "language" | "body" | "publishedAt">;
}

/** An item as the public reads it; the office shows it before it is public. */
export function NewsArticle({ item }: NewsArticleProps) {
  const language = useLanguage();
  const t = newsWords[language];
  const day = dayOf(item.publishedAt ?? new Date().toISOString());
  return (
    <article className="stack">
      <h1 lang={item.language}>{item.title}</h1>
      <p className="eyebrow">
        <time dateTime={day}>{formatDay(day, language)}</time> · {t.topics[item.topic]}
        {item.language !== language && ` · ${t.writtenIn[item.language]}`}
      </p>
      <div lang={item.language}>
        <Prose text={item.body} links />
      </div>
    </article>
  );
}
