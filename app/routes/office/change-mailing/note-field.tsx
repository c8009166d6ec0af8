import type { SubmissionResult } from "@conform-to/react";
import { common } from "~/i18n/fi/common";
import { officeChanges as t } from "~/i18n/fi/office-changes";
import { TextArea } from "~/ui/field";
import { refusedCharacterIn } from "../refused-character";

interface NoteFieldProps {
  /** The answer to a form that was refused: what was typed, and what is wrong with it. */
  reply?: SubmissionResult<string[]>;
  kept?: string;
}

/** The organiser's own words beside a change or a cancellation. */
export function NoteField({ reply, kept = "" }: NoteFieldProps) {
  return (
    <TextArea
      label={t.note}
      hint={t.noteHint}
      optionalLabel={common.optional}
      name="note"
      defaultValue={String(reply?.initialValue?.note ?? kept)}
      error={faultIn(reply, "note")}
      rows={3}
    />
  );
}

export function faultIn(reply: SubmissionResult<string[]> | undefined, field: string): string | undefined {
  const faults = reply?.error?.[field] ?? undefined;
  const character = refusedCharacterIn(faults, reply?.initialValue?.[field]);
  return character ?? t.faults[faults?.[0] as keyof typeof t.faults];
}
