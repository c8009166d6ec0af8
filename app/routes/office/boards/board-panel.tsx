import { useRef } from "react";
import { type BoardState, type Idea, PHASES, type Phase } from "~/domain/workshop/types";
import { officeBoards as t } from "~/i18n/fi/office-boards";
import { ThemeBadge, themeClass } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Steps } from "~/ui/steps";
import { CommandForm } from "./command-form";
import { AsideIdea, HeldIdea, ShownIdea } from "./idea-rows";
import { useKeptPlace } from "./use-kept-place";

interface BoardPanelProps {
  position: number;
  theme: string;
  prompt: string;
  state: BoardState;
}

/** One board: where it is, what comes next, its ideas, what waits to be let through, and what was put aside. */
export function BoardPanel({ position, theme, prompt, state }: BoardPanelProps) {
  const newestFirst = [...state.ideas].reverse();
  const shown = newestFirst.filter((idea) => !idea.aside && !idea.held);
  const held = newestFirst.filter((idea) => !idea.aside && idea.held);
  const aside = newestFirst.filter((idea) => idea.aside);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownPlace = useKeptPlace(idsOf(shown), heading);
  const heldPlace = useKeptPlace(idsOf(held), heading);
  const asidePlace = useKeptPlace(idsOf(aside), heading);
  return (
    <section
      className={`panel ${themeClass(position)}`}
      id={`taulu-${position}`}
      aria-labelledby={`taulu-${position}-nimi`}
    >
      <h2 id={`taulu-${position}-nimi`}>
        <ThemeBadge position={position} name={theme} />
      </h2>
      <p>{prompt}</p>
      <Steps label={t.steps} doneLabel={t.done} items={stepsOf(state.phase)} />
      <NextPhase position={position} phase={state.phase} />
      <h3 ref={heading} tabIndex={-1}>
        {t.shown(shown.length)}
      </h3>
      {shown.length === 0 && <p>{t.noneShown}</p>}
      <ul className="ideas ideas--scrolling" {...shownPlace}>
        {shown.map((idea) => (
          <ShownIdea key={idea.id} board={position} idea={idea} />
        ))}
      </ul>
      {held.length > 0 && (
        <Disclosure summary={t.heldTitle(held.length)}>
          <p className="soft">{t.heldText}</p>
          <ul className="ideas" {...heldPlace}>
            {held.map((idea) => (
              <HeldIdea key={idea.id} board={position} idea={idea} />
            ))}
          </ul>
        </Disclosure>
      )}
      {aside.length > 0 && (
        <Disclosure summary={t.asideTitle(aside.length)}>
          <ul className="ideas" {...asidePlace}>
            {aside.map((idea) => (
              <AsideIdea key={idea.id} board={position} idea={idea} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function idsOf(ideas: Idea[]): string[] {
  return ideas.map(({ id }) => id);
}

function NextPhase({ position, phase }: { position: number; phase: Phase }) {
  const isWriting = phase === "writing";
  return (
    <CommandForm kind="enter-phase" fields={{ phase: isWriting ? "closed" : "writing" }} boards={[position]}>
      <Button kind={phase === "closed" ? "secondary" : "primary"}>
        {isWriting ? t.closeWriting : phase === "closed" ? t.reopenWriting : t.openWriting}
      </Button>
    </CommandForm>
  );
}

function stepsOf(phase: Phase) {
  const now = PHASES.indexOf(phase);
  return PHASES.map((step, index) => ({
    label: t.phase[step],
    state: index < now ? ("done" as const) : index === now ? ("now" as const) : ("later" as const),
  }));
}
