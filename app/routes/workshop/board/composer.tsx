import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { IDEA_MAX_LENGTH, tidy } from "~/domain/workshop/rules";
import type { Phase, Refusal } from "~/domain/workshop/types";
import { useLanguage } from "~/http/language";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { Button } from "~/ui/button";

/** From here on the characters that are left are counted in sight. */
const COUNTED_FROM = 60;

interface ComposerProps {
  code: string;
  board: number;
  phase: Phase;
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  /** Why the idea that a browser without scripts sent was refused. */
  refusal?: Refusal;
  /** For a browser without scripts: the same form sent twice is one idea. */
  commandId: string;
}

/** The writing field at the bottom of the board; it stays where it is, and so does the focus. */
export function Composer({ code, board, phase, draft, onDraft, onSend, refusal, commandId }: ComposerProps) {
  const words = workshopWords[useLanguage()];
  const t = words.board;
  const [fault, setFault] = useState<Refusal | undefined>(refusal);
  const field = useRef<HTMLTextAreaElement>(null);
  if (phase !== "writing") {
    return <p className="composer composer--shut">{phase === "waiting" ? t.waitingNote : t.closedNote}</p>;
  }

  const left = IDEA_MAX_LENGTH - tidy(draft).length;
  const send = (submit: FormEvent) => {
    submit.preventDefault();
    const text = tidy(draft);
    if (text === "" || left < 0) return setFault(text === "" ? "empty" : "too-long");
    onSend(text);
    onDraft("");
    setFault(undefined);
    field.current?.focus();
  };
  const sendOnEnter = (key: KeyboardEvent) => {
    if (key.key === "Enter" && !key.shiftKey && !key.nativeEvent.isComposing) send(key);
  };
  const hint = fault ? words.refusals[fault] : hintFor(left);

  return (
    <form
      className="composer"
      method="post"
      action={paths.boardTheme(code, board)}
      onSubmit={send}
      noValidate
    >
      <input type="hidden" name="kind" value="add-idea" />
      <input type="hidden" name="board" value={board} />
      <input type="hidden" name="id" value={commandId} />
      <label className="composer__label" htmlFor="text">
        {t.write}
      </label>
      <div className="composer__row">
        <textarea
          ref={field}
          className="composer__field"
          id="text"
          name="text"
          rows={2}
          enterKeyHint="send"
          value={draft}
          aria-describedby="text-hint"
          aria-invalid={fault || left < 0 ? true : undefined}
          onChange={(change) => {
            onDraft(change.target.value);
            setFault(undefined);
          }}
          onKeyDown={sendOnEnter}
        />
        <Button>{t.send}</Button>
      </div>
      <p
        id="text-hint"
        className={fault || left < 0 ? "composer__hint composer__hint--wrong" : "composer__hint"}
        role={fault && "alert"}
      >
        {hint}
      </p>
    </form>
  );

  function hintFor(characters: number): string {
    if (characters < 0) return t.tooLong(-characters);
    return characters <= COUNTED_FROM ? t.left(characters) : t.privacy;
  }
}
