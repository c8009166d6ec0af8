import { memo } from "react";
import type { BoardState } from "~/domain/workshop/types";
import { useLanguage } from "~/http/language";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { OwnIdeaRow } from "./own-idea-row";
import type { StandingIdea } from "./own-ideas";
import { useAnnouncement } from "./use-announcement";

interface IdeaListsProps {
  code: string;
  position: number;
  board: BoardState;
  own: StandingIdea[];
  onEdit: (idea: StandingIdea) => void;
  onDiscard: (idea: StandingIdea) => void;
}

/** One's own ideas with their state, then the others', newest first. */
export function IdeaLists({ code, position, board, own, onEdit, onDiscard }: IdeaListsProps) {
  const { board: t, sources } = workshopWords[useLanguage()];
  const ownIds = new Set(own.map((idea) => idea.id));
  const others = board.ideas.filter((idea) => !ownIds.has(idea.id)).reverse();
  const news = useAnnouncement(others.length, t.news);
  const isWaiting = own.some((idea) => idea.state === "waiting");
  const hasOwn = own.length > 0;
  return (
    <div className="board__ideas">
      <div className="visually-hidden" role="status">
        <p>{news}</p>
        <p>{isWaiting && t.waiting}</p>
      </div>
      {hasOwn && <h2 className="board__heading">{t.own}</h2>}
      {hasOwn && (
        <ul className="ideas">
          {own.map((idea) => (
            <OwnIdeaRow key={idea.id} idea={idea} code={code} onEdit={onEdit} onDiscard={onDiscard} />
          ))}
        </ul>
      )}
      <h2 className="board__heading">{hasOwn ? t.others : t.all}</h2>
      {others.length === 0 && <p>{t.noneYet}</p>}
      <ul className="ideas">
        {others.map((idea) => (
          <OtherIdea key={idea.id} text={idea.text} source={idea.source && sources[idea.source]} />
        ))}
      </ul>
      <p className="board__foot">
        <span>{t.code(code)}</span>
        <noscript>
          <a href={paths.boardTheme(code, position)}>{t.refresh}</a>
        </noscript>
        <a href={paths.accessibility()}>{t.accessibility}</a>
        <a href={paths.privacy()}>{t.privacyPage}</a>
      </p>
    </div>
  );
}

/** `source` says how it came, when it was not written here. */
const OtherIdea = memo(function OtherIdea({ text, source }: { text: string; source?: string }) {
  return (
    <li className="idea">
      <p className="idea__text">{text}</p>
      {source && <p className="idea__state">{source}</p>}
    </li>
  );
});
