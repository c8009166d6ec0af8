import { useLanguage } from "~/http/language";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { OwnIdea } from "./outbox";

interface UnseenIdeaProps {
  idea: OwnIdea;
  code: string;
  onEdit: (idea: OwnIdea) => void;
  onDiscard: (idea: OwnIdea) => void;
}

/** An own idea that this page has not seen on the board: on its way, waiting for the connection, or refused. */
export function UnseenIdea({ idea, code, onEdit, onDiscard }: UnseenIdeaProps) {
  const words = workshopWords[useLanguage()];
  const t = words.board;
  const isRefused = idea.state === "refused";
  const icon = isRefused ? "warning" : idea.state === "sent" ? "check" : "clock";
  const look = isRefused ? "idea--refused" : idea.state === "sent" ? "" : "idea--waiting";
  return (
    <li className={`idea idea--own ${look}`}>
      <p className="idea__text">{idea.text}</p>
      <p className="idea__state">
        <Icon name={icon} />
        {t.state[idea.state]}
      </p>
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
