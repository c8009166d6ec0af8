import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type BoardState, PHASES, type Phase } from "~/domain/workshop/types";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { workshopWords } from "~/i18n/words/workshop";
import { RingMark } from "~/ui/ring";
import { ConnectionState } from "../connection";
import { Qr } from "../qr";
import { useBoards } from "../use-boards";
import type { loader } from "./route.server";
import { Wall } from "./wall";
import "~/ui/styles/pages/presenter.css";

export { loader } from "./route.server";

export const handle = { scripts: true };

/** After the first load the stream brings all that is new. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(
    page,
    (language) => `${workshopWords[language].presenter.title}: ${page.data?.workshop.eventTitle ?? ""}`,
  ),
  NOT_SEARCHED,
];

export default function Presenter() {
  const { workshop, snapshot, invitation } = useLoaderData<typeof loader>();
  const t = workshopWords[useLanguage()].presenter;
  const { boards, connection } = useBoards(workshop, snapshot, "public");
  const phase = phaseOf(boards);
  return (
    <main className="presenter">
      <header className="presenter__top">
        <RingMark />
        <h1 className="presenter__title">{workshop.eventTitle}</h1>
        <p className="presenter__phase">{t.phase[phase]}</p>
        <ConnectionState connection={connection} />
      </header>
      <div className="presenter__themes">
        {workshop.boards.map((board, index) => {
          const state = boards[index];
          return state && <Wall key={board.position} {...board} state={state} phase={phase} />;
        })}
      </div>
      <aside className="presenter__join" aria-label={t.joinHere}>
        <p>{t.joinHere}</p>
        <Qr drawing={invitation.qr} label={t.qr(invitation.link)} />
        <p>
          {t.address}
          <br />
          <strong className="join-address">{invitation.address}</strong>
        </p>
        <p>
          {t.code}
          <br />
          <strong className="join-code">{workshop.code}</strong>
        </p>
      </aside>
    </main>
  );
}

/** The workshop writes while any of its boards does. */
function phaseOf(boards: BoardState[]): Phase {
  const phases = boards.map((board) => board.phase);
  if (phases.includes("writing")) return "writing";
  return PHASES.findLast((phase) => phases.includes(phase)) ?? "waiting";
}
