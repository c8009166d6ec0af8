import { countIdeas } from "~/domain/report/rules";
import { LAW_HEADINGS, type ShownReport } from "~/domain/report/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { reportWords } from "~/i18n/words/report";
import { Badge } from "~/ui/badge";
import { Hero } from "~/ui/hero";
import { Notice } from "~/ui/notice";
import { Numbers } from "~/ui/numbers";
import { Prose } from "~/ui/prose";
import { Round } from "~/ui/ring";
import { momentOf } from "./moment";
import { ParticipantTables } from "./participant-tables";
import { ReportAside } from "./report-aside";
import { ThemeSection } from "./theme-section";
import "~/ui/styles/pages/report.css";

export interface ReportViewProps {
  report: ShownReport;
  /** Where the event's own page is, when the public may see it. */
  eventHref: string | null;
}

/** The report as the public sees it; the office shows the same before publishing. */
export function ReportView({ report, eventHref }: ReportViewProps) {
  const t = reportWords[useLanguage()];
  const { texts, material } = report;
  return (
    <>
      <ReportHero report={report} />
      <div className="wrap with-aside">
        <div>
          {report.isExample && (
            <div className="section">
              <Notice kind="info">{t.exampleText}</Notice>
            </div>
          )}
          {texts.summary && (
            <section className="section report__summary" aria-label={t.summary} lang="fi">
              <Prose text={texts.summary} />
            </section>
          )}
          <Contents />
          {LAW_HEADINGS.map((heading) => (
            <section key={heading} id={heading} className="section">
              <h2>{t.headings[heading]}</h2>
              <div lang="fi">
                <Prose text={texts.headings[heading]} />
              </div>
              {!texts.headings[heading] && <p className="soft">{t.headingEmpty}</p>}
            </section>
          ))}
          <section id="themes" className="section">
            <h2>{t.themes}</h2>
            {material.themes.map((theme) => (
              <ThemeSection key={theme.id} theme={theme} findings={texts.findings[theme.id] ?? ""} />
            ))}
            <p className="report__source">{t.asWritten}</p>
          </section>
          <section id="participants" className="section">
            <h2>{t.participants}</h2>
            <ParticipantTables counts={material.participants} />
          </section>
        </div>
        <ReportAside report={report} eventHref={eventHref} />
      </div>
    </>
  );
}

function ReportHero({ report: { texts, material, isExample } }: { report: ShownReport }) {
  const language = useLanguage();
  const t = reportWords[language];
  const { round } = commonWords[language];
  const { participants } = material;
  const ideas = countIdeas(material);
  return (
    <Hero
      title={texts.title}
      eyebrow={
        <>
          {momentOf(material.facts, language)} {isExample && <Badge>{t.example}</Badge>}
        </>
      }
      round={<Round stage="report" label={round.label} names={round} />}
    >
      <Numbers
        items={[
          { value: participants.total, label: t.numbers.participants(participants.total) },
          { value: participants.organizations, label: t.numbers.organizations(participants.organizations) },
          { value: ideas, label: t.numbers.ideas(ideas) },
        ]}
      />
    </Hero>
  );
}

function Contents() {
  const t = reportWords[useLanguage()];
  return (
    <nav className="report__toc" aria-label={t.contents}>
      <ul>
        {LAW_HEADINGS.map((heading) => (
          <li key={heading}>
            <a href={`#${heading}`}>{t.headings[heading]}</a>
          </li>
        ))}
        <li>
          <a href="#themes">{t.themes}</a>
        </li>
        <li>
          <a href="#participants">{t.participants}</a>
        </li>
      </ul>
    </nav>
  );
}
