import { useState } from "react";
import type { Snapshot } from "~/domain/workshop/types";
import { officeBoards as t } from "~/i18n/fi/office-boards";
import { workshop as words } from "~/i18n/fi/workshop";
import { paths } from "~/paths";
import { newCommandId } from "~/routes/workshop/command-id";
import { ConnectionState } from "~/routes/workshop/connection";
import type { JoinInvitation } from "~/routes/workshop/join-invitation.server";
import { type Answer, sendCommand } from "~/routes/workshop/send-command";
import type { ShownWorkshop } from "~/routes/workshop/shown-workshop";
import { useBoards } from "~/routes/workshop/use-boards";
import { Notice } from "~/ui/notice";
import { AdvanceIdeas } from "./advance-ideas";
import { AllBoards } from "./all-boards";
import { BoardPanel } from "./board-panel";
import { type CommandFields, Commands } from "./command-form";
import { Joining } from "./joining";

interface ConsoleProps {
  eventId: string;
  workshop: ShownWorkshop;
  snapshot: Snapshot;
  /** How many had joined when the page was made. */
  seats: number;
  invitation: JoinInvitation;
  /** How many ideas written beforehand wait for each board, by its position. */
  advance: Record<number, number>;
}

/** What a facilitator leads the boards with. Each button is a form that works without scripts too. */
export function Console({ eventId, workshop, snapshot, seats, invitation, advance }: ConsoleProps) {
  const { boards, connection, seats: joined } = useBoards(workshop, snapshot, "facilitator");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [send] = useState(() => async (commands: CommandFields[]) => {
    setAnswer(null);
    const answers = await Promise.all(
      commands.map((fields) => sendCommand(workshop.code, { id: newCommandId(), ...fields })),
    );
    setAnswer(answers.find(({ ok }) => !ok) ?? null);
  });
  const ideas = boards.reduce((sum, board) => sum + board.ideas.length, 0);
  return (
    <Commands.Provider value={{ action: paths.officeBoards(eventId), send }}>
      <Joining code={workshop.code} invitation={invitation} seats={joined ?? seats} ideas={ideas} />
      <p>
        <ConnectionState connection={connection} />
      </p>
      <div role="alert">{answer?.ok === false && <Refused reason={answer.reason} />}</div>
      {boards.length > 1 && (
        <AllBoards positions={workshop.boards.map(({ position }) => position)} states={boards} />
      )}
      <AdvanceIdeas eventId={eventId} boards={workshop.boards} waiting={advance} />
      <div className="console">
        {workshop.boards.map((board, index) => {
          const state = boards[index];
          return state && <BoardPanel key={board.position} {...board} state={state} />;
        })}
      </div>
    </Commands.Provider>
  );
}

function Refused({ reason }: { reason: (Answer & { ok: false })["reason"] }) {
  return (
    <Notice kind="warning" title={t.refused}>
      <p>{reason === "unreachable" ? t.unreachable : words.refusals[reason]}</p>
    </Notice>
  );
}
