import { useLanguage } from "~/http/language";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Icon, type IconName } from "~/ui/icon";
import type { StandingIdea } from "./own-ideas";

const ICONS: Record<StandingIdea["state"], IconName> = {
  waiting: "clock",
  sending: "clock",
  sent: "check",
  refused: "warning",
  aside: "eye-off",
  held: "clock",
};

interface OwnIdeaRowProps {
  idea: StandingIdea;
  code: string;
  onEdit: (idea: StandingIdea) => void;
  onDiscard: (idea: StandingIdea) => void;
}

/** An own idea with its state; a refused one can be mended. */
export function OwnIdeaRow({ idea, code, onEdit, onDiscard }: OwnIdeaRowProps) {
  const words = workshopWords[useLanguage()];
  const t = words.board;
  const isRefused = idea.state === "refused";
  return (
    <li className={`idea idea--own idea--${idea.state}`}>
      <p className="idea__text">{idea.text}</p>
      <p className="idea__state">
        <Icon name={ICONS[idea.state]} />
        {t.state[idea.state]}
      </p>
      {idea.state === "aside" && <p className="small">{t.asideNote}</p>}
      {idea.state === "held" && <p className="small">{t.heldNote}</p>}
      {isRefused && <p>{words.refusals[idea.reason ?? "failed"]}</p>}
      {isRefused && (
        <div className="idea__tools">
          {idea.reason === "no-seat" && <a href={paths.boardSeat(code)}>{t.rejoin}</a>}
          <Button type="button" kind="secondary" onClick={() => onEdit(idea)}>
            {t.edit}
          </Button>
          <Button type="button" kind="quiet" onClick={() => onDiscard(idea)}>
            {t.discard}
          </Button>
        </div>
      )}
    </li>
  );
}
