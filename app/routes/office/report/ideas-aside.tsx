import { countIdeas } from "~/domain/report/rules";
import type { MaterialChanges, ReportMaterial } from "~/domain/report/types";
import { officeReport } from "~/i18n/fi/office-report";
import { ThemeBadge, themeClass } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";

interface IdeasAsideProps {
  material: ReportMaterial;
  changes: MaterialChanges;
}

const signed = new Intl.NumberFormat("fi", { signDisplay: "exceptZero" });

/** The ideas of the draft by theme, and what has happened on the boards since they were collected. */
export function IdeasAside({ material, changes }: IdeasAsideProps) {
  const t = officeReport.ideas;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <aside className="report-editor__ideas" aria-label={t.label} tabIndex={0}>
      <div className="report-editor__count">
        <h2>{t.title}</h2>
        <span>{t.count(countIdeas(material))}</span>
      </div>
      <p className="soft">{t.inReport}</p>
      <Changes changes={changes} />
      {material.themes.map((theme) => (
        <Disclosure
          key={theme.id}
          open
          summary={
            <span className={`report-editor__count ${themeClass(theme.position)}`}>
              <ThemeBadge position={theme.position} name={theme.name} />
              <span>{t.count(theme.ideas.length)}</span>
            </span>
          }
        >
          <ul className="report-editor__list">
            {theme.ideas.map((idea) => (
              <li key={idea.id}>{idea.text}</li>
            ))}
          </ul>
          {theme.ideas.length === 0 && <p className="soft">{t.none}</p>}
          {theme.putAside > 0 && <p className="soft">{t.putAside(theme.putAside)}</p>}
        </Disclosure>
      ))}
    </aside>
  );
}

function Changes({ changes: { ideasAdded, ideasGone, participantsBy } }: Pick<IdeasAsideProps, "changes">) {
  const t = officeReport.ideas;
  const upToDate = !ideasAdded && !ideasGone && !participantsBy;
  return (
    <div className="stack">
      {upToDate && <p className="soft">{t.upToDate}</p>}
      {!upToDate && (
        <ul>
          {ideasAdded > 0 && <li>{t.added(ideasAdded)}</li>}
          {ideasGone > 0 && <li>{t.gone(ideasGone)}</li>}
          {participantsBy !== 0 && <li>{t.participants(signed.format(participantsBy))}</li>}
        </ul>
      )}
      <Button form="report" name="next" value="collect" kind="secondary">
        {t.collect}
      </Button>
      <p className="field__hint">{t.collectHint}</p>
    </div>
  );
}
