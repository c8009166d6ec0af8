import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { themeClass, themeIcon } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { BoardFrame } from "../frame";
import { useBoards } from "../use-boards";
import { Composer } from "./composer";
import { IdeaLists } from "./idea-lists";
import { standingOf } from "./own-ideas";
import type { action, loader } from "./route.server";
import { useOutbox } from "./use-outbox";
import "~/ui/styles/pages/board.css";

export { action, loader } from "./route.server";

export const handle = { scripts: true };

/** After the first load the stream brings all that is new. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(
    page,
    (language) => `${workshopWords[language].board.title}: ${page.data?.workshop.eventTitle ?? ""}`,
  ),
  NOT_SEARCHED,
];

export default function BoardPage() {
  const { workshop, snapshot, own, shown, commandId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = workshopWords[useLanguage()].board;
  const { boards, connection } = useBoards(workshop, snapshot, "public");
  const { outbox, ideas: written } = useOutbox(workshop.code);
  const [position, setPosition] = useState(shown);
  const [drafts, setDrafts] = useState<Record<number, string>>({});
  const index = Math.max(
    0,
    workshop.boards.findIndex((board) => board.position === position),
  );
  const board = workshop.boards[index];
  const state = boards[index];
  if (!board || !state) return null;

  const draft = drafts[board.position] ?? refused?.text ?? "";
  const setDraft = (text: string) => setDrafts({ ...drafts, [board.position]: text });
  const show = (next: number) => {
    setPosition(next);
    window.history.replaceState(window.history.state, "", paths.boardTheme(workshop.code, next));
  };
  const isHere = (idea: { board: number }) => idea.board === board.position;

  return (
    <BoardFrame connection={connection} theme={themeClass(board.position)}>
      <div className="board__bar">
        <nav className="tabs" aria-label={t.themes}>
          {workshop.boards.map((other) => (
            <a
              key={other.position}
              className={themeClass(other.position)}
              href={paths.boardTheme(workshop.code, other.position)}
              aria-current={other === board ? "page" : undefined}
              onClick={(click) => {
                click.preventDefault();
                show(other.position);
              }}
            >
              <Icon name={themeIcon(other.position)} />
              {other.theme}
            </a>
          ))}
        </nav>
      </div>
      <div className="board__question">
        <h1>{board.prompt}</h1>
        <p className="board__phase">{t.phase[state.phase]}</p>
      </div>
      <IdeaLists
        key={board.position}
        code={workshop.code}
        position={board.position}
        board={state}
        own={standingOf(own.filter(isHere), written.filter(isHere), state)}
        onEdit={(idea) => {
          setDraft(idea.text);
          outbox.discard(idea.id);
        }}
        onDiscard={(idea) => outbox.discard(idea.id)}
      />
      <Composer
        board={board.position}
        phase={state.phase}
        commandId={commandId}
        refusal={refused?.refusal}
        code={workshop.code}
        draft={draft}
        onDraft={setDraft}
        onSend={(text) => outbox.add(board.position, text)}
      />
    </BoardFrame>
  );
}
