import type { NewsItem } from "~/domain/news/types";
import { useLanguage } from "~/http/language";
import { formatDay } from "~/i18n/dates";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

interface NewsCardProps {
  item: Pick<NewsItem, "slug" | "title" | "topic" | "language"> & { /** `YYYY-MM-DD` */ day: string };
}

export function NewsCard({ item }: NewsCardProps) {
  const language = useLanguage();
  const t = newsWords[language];
  return (
    <Card title={item.title} href={paths.newsItem(item.slug)} eyebrow={formatDay(item.day, language)}>
      <p className="small soft">
        {t.topics[item.topic]}
        {item.language !== language && ` · ${t.writtenIn[item.language]}`}
      </p>
    </Card>
  );
}
