import { useRef } from "react";
import type { BoardState, Phase } from "~/domain/workshop/types";
import { useLanguage } from "~/http/language";
import { workshopWords } from "~/i18n/words/workshop";
import { themeClass, themeIcon } from "~/ui/badge";
import { Icon } from "~/ui/icon";

/** More than fits on a wall at any size. */
const IDEAS_SHOWN = 40;

interface WallProps {
  position: number;
  theme: string;
  prompt: string;
  state: BoardState;
  /** The phase that is told of the whole workshop; a board that differs tells its own. */
  phase: Phase;
}

/** One theme's column: newest ideas on top. */
export function Wall({ position, theme, prompt, state, phase }: WallProps) {
  const { presenter: t, sources } = workshopWords[useLanguage()];
  const atFirst = useRef(state.number).current;
  const newest = state.ideas.slice(-IDEAS_SHOWN).reverse();
  return (
    <section className={`wall ${themeClass(position)}`}>
      <h2 className="wall__head">
        <Icon name={themeIcon(position)} />
        <span className="wall__name">{theme}</span>
        <span className="wall__count">{state.ideas.length}</span>
      </h2>
      <p className="wall__question">{prompt}</p>
      <div className="wall__rest">
        {state.phase !== phase && <p className="wall__phase">{t.phase[state.phase]}</p>}
        {newest.length === 0 && <p className="wall__none">{t.noneYet}</p>}
        <ul className="wall__ideas">
          {newest.map((idea, index) => (
            <li
              key={idea.id}
              className={index === 0 && idea.number > atFirst ? "wall__idea wall__idea--new" : "wall__idea"}
            >
              {idea.text}
              {idea.source && <small className="wall__source">{sources[idea.source]}</small>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
