import type { ComponentProps } from "react";
import { useLanguage } from "~/http/language";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { CardList } from "~/ui/card";
import { NewsCard } from "../news/news-card";

/** The newest items, and how to get the next by mail. */
export function LatestNews({ items }: { items: ComponentProps<typeof NewsCard>["item"][] }) {
  const t = newsWords[useLanguage()];
  return (
    <section className="section">
      <h2>{t.latest}</h2>
      {items.length > 0 && (
        <CardList>
          {items.map((item) => (
            <NewsCard key={item.slug} item={item} />
          ))}
        </CardList>
      )}
      <p className="actions">
        <LinkButton href={paths.subscribe()} kind="secondary" icon="mail">
          {t.subscribe.submit}
        </LinkButton>
        <a href={paths.news()}>{t.all}</a>
      </p>
    </section>
  );
}
