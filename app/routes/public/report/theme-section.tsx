import type { ReportTheme } from "~/domain/report/types";
import { useLanguage } from "~/http/language";
import { reportWords } from "~/i18n/words/report";
import { ThemeBadge, themeClass } from "~/ui/badge";
import { Prose } from "~/ui/prose";

/** What was found on one theme, and every idea that was written on it. */
export function ThemeSection({ theme, findings }: { theme: ReportTheme; findings: string }) {
  const t = reportWords[useLanguage()];
  return (
    <section className={`report__theme ${themeClass(theme.position)}`}>
      <div className="report__theme-head">
        <h3 lang="fi">
          <ThemeBadge position={theme.position} name={theme.name} />
        </h3>
        <span>{t.ideaCount(theme.ideas.length)}</span>
      </div>
      <p className="report__question">
        {t.question}: <span lang="fi">{theme.prompt}</span>
      </p>
      <div className="report__findings" lang="fi">
        <Prose text={findings} />
      </div>
      {theme.ideas.length === 0 ? (
        <p className="soft">{t.noIdeas}</p>
      ) : (
        <>
          <h4>{t.ideas}</h4>
          <ul className="report__ideas" lang="fi">
            {theme.ideas.map((idea) => (
              <li key={idea.id}>{idea.text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
