import { refusedCharacter } from "~/domain/text/rules";
import { refusedCharacterWords as t } from "~/i18n/fi/refused-character";

/** Of a text that was refused for a character: which it is and where; undefined when none is found in it. */
export function refusedCharacterIn(faults: string[] | undefined, typed: unknown): string | undefined {
  const found =
    faults?.[0] === "bad-characters" && typeof typed === "string" ? refusedCharacter(typed) : null;
  if (!found) return undefined;
  const { kind, code, before } = found;
  return before ? t.after(t.kinds[kind], code, before) : t.first(t.kinds[kind], code);
}
