import { memo } from "react";
import { REASON_MAX_LENGTH } from "~/domain/workshop/rules";
import type { Idea } from "~/domain/workshop/types";
import { officeBoards as t } from "~/i18n/fi/office-boards";
import { workshop as words } from "~/i18n/fi/workshop";
import { Button } from "~/ui/button";
import { CommandForm } from "./command-form";

interface IdeaRowProps {
  board: number;
  idea: Idea;
}

/** One press puts it aside; the reason may be written first. */
export const ShownIdea = memo(function ShownIdea({ board, idea }: IdeaRowProps) {
  return (
    <li className="idea">
      <p className="idea__text">{idea.text}</p>
      <Source idea={idea} />
      <CommandForm kind="put-aside" boards={[board]} fields={{ ideaId: idea.id }}>
        <div className="idea__tools">
          <Button kind="quiet" icon="eye-off" title={t.putAsideHint}>
            {t.putAside}
          </Button>
          <details className="idea__reason">
            <summary>{t.reason}</summary>
            <label className="field__label">
              {t.reasonLabel}
              <input
                className="input"
                type="text"
                name="reason"
                maxLength={REASON_MAX_LENGTH}
                autoComplete="off"
              />
            </label>
          </details>
        </div>
      </CommandForm>
    </li>
  );
});

/** What came late: others see it once it is let through. */
export const HeldIdea = memo(function HeldIdea({ board, idea }: IdeaRowProps) {
  return (
    <li className="idea">
      <p className="idea__text">{idea.text}</p>
      <div className="idea__tools">
        <CommandForm kind="approve" boards={[board]} fields={{ ideaId: idea.id }}>
          <Button kind="secondary" icon="eye">
            {t.approve}
          </Button>
        </CommandForm>
        <CommandForm kind="put-aside" boards={[board]} fields={{ ideaId: idea.id }}>
          <Button kind="quiet" icon="eye-off">
            {t.putAside}
          </Button>
        </CommandForm>
      </div>
    </li>
  );
});

export const AsideIdea = memo(function AsideIdea({ board, idea }: IdeaRowProps) {
  return (
    <li className="idea idea--aside">
      <p className="idea__text">{idea.text}</p>
      <Source idea={idea} />
      {idea.aside?.reason && <p className="idea__state">{t.reasonWas(idea.aside.reason)}</p>}
      <CommandForm kind="restore" boards={[board]} fields={{ ideaId: idea.id }}>
        <div className="idea__tools">
          <Button kind="quiet" icon="eye">
            {t.restore}
          </Button>
        </div>
      </CommandForm>
    </li>
  );
});

/** How it came, when it was not written in the hall. */
function Source({ idea: { source } }: { idea: Idea }) {
  return source ? <p className="idea__state">{words.sources[source]}</p> : null;
}
