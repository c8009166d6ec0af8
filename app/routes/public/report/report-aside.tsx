import { useLanguage } from "~/http/language";
import { dayOf, formatDay } from "~/i18n/dates";
import { reportWords } from "~/i18n/words/report";
import { LinkButton } from "~/ui/button";
import { type Fact, Facts } from "~/ui/facts";
import { momentOf } from "./moment";
import type { ReportViewProps } from "./report-view";

/** The event's facts, the day of publishing and the law. */
export function ReportAside({ report, eventHref }: ReportViewProps) {
  const language = useLanguage();
  const t = reportWords[language];
  const { facts } = report.material;
  const list = new Intl.ListFormat(language);
  const items: Fact[] = [{ term: t.event, children: facts.title }];
  const when = momentOf(facts, language);
  if (when) items.push({ icon: "calendar", term: t.date, children: when });
  if (facts.place) items.push({ icon: "place", term: t.place, children: facts.place });
  if (facts.municipalities.length > 0) {
    items.push({ icon: "people", term: t.municipalities, children: list.format(facts.municipalities) });
  }
  if (facts.hosts.length > 0) items.push({ term: t.hosts, children: list.format(facts.hosts) });
  items.push({
    icon: "check",
    term: t.published,
    children: report.publishedAt ? formatDay(dayOf(report.publishedAt), language) : t.draft,
  });
  return (
    <aside className="report__aside" aria-labelledby="about">
      <h2 id="about">{t.about}</h2>
      <Facts items={items} />
      {eventHref && (
        <LinkButton href={eventHref} kind="secondary">
          {t.toEvent}
        </LinkButton>
      )}
      <p className="report__source">{t.law}</p>
    </aside>
  );
}
