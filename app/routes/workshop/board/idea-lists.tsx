import { memo, useMemo } from "react";
import type { BoardState, Idea } from "~/domain/workshop/types";
import { useLanguage } from "~/http/language";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { Icon } from "~/ui/icon";
import type { OwnIdea } from "./outbox";
import { UnseenIdea } from "./unseen-idea";
import { useAnnouncement } from "./use-announcement";

interface IdeaListsProps {
  code: string;
  position: number;
  board: BoardState;
  /** Ideas of this seat that the server kept before the page was opened. */
  ownIds: string[];
  /** What was written on this page. */
  written: OwnIdea[];
  onEdit: (idea: OwnIdea) => void;
  onDiscard: (idea: OwnIdea) => void;
}

/** One's own ideas with their state, then the others', newest first. */
export function IdeaLists({ code, position, board, ownIds, written, onEdit, onDiscard }: IdeaListsProps) {
  const t = workshopWords[useLanguage()].board;
  const { own, others } = useMemo(() => split(board.ideas, ownIds, written), [board.ideas, ownIds, written]);
  const unseen = written.filter((idea) => !isOnBoard(idea, own, board)).reverse();
  const news = useAnnouncement(others.length, t.news);
  const isWaiting = unseen.some((idea) => idea.state === "waiting");
  const hasOwn = own.length + unseen.length > 0;
  return (
    <div className="board__ideas">
      <div className="visually-hidden" role="status">
        <p>{news}</p>
        <p>{isWaiting && t.waiting}</p>
      </div>
      {hasOwn && <h2 className="board__heading">{t.own}</h2>}
      {hasOwn && (
        <ul className="ideas">
          {unseen.map((idea) => (
            <UnseenIdea key={idea.id} idea={idea} code={code} onEdit={onEdit} onDiscard={onDiscard} />
          ))}
          {own.map((idea) => (
            <li key={idea.id} className="idea idea--own">
              <p className="idea__text">{idea.text}</p>
              <p className="idea__state">
                <Icon name="check" />
                {t.state.sent}
              </p>
            </li>
          ))}
        </ul>
      )}
      <h2 className="board__heading">{hasOwn ? t.others : t.all}</h2>
      {others.length === 0 && <p>{t.noneYet}</p>}
      <ul className="ideas">
        {others.map((idea) => (
          <OtherIdea key={idea.id} text={idea.text} />
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

const OtherIdea = memo(function OtherIdea({ text }: { text: string }) {
  return (
    <li className="idea">
      <p className="idea__text">{text}</p>
    </li>
  );
});

/** One that was sent may be gone from the board again: put aside. Until the stream has come so far, it is on its way. */
function isOnBoard(idea: OwnIdea, own: Idea[], board: BoardState): boolean {
  return (
    (idea.number ?? Number.POSITIVE_INFINITY) <= board.number || own.some((other) => other.id === idea.id)
  );
}

function split(ideas: Idea[], ownIds: string[], written: OwnIdea[]): { own: Idea[]; others: Idea[] } {
  const mine = new Set([...ownIds, ...written.map((idea) => idea.id)]);
  const newestFirst = [...ideas].reverse();
  return {
    own: newestFirst.filter((idea) => mine.has(idea.id)),
    others: newestFirst.filter((idea) => !mine.has(idea.id)),
  };
}
