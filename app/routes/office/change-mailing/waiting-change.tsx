import type { SubmissionResult } from "@conform-to/react";
import { formatTime } from "~/i18n/dates";
import { officeChanges as t } from "~/i18n/fi/office-changes";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { CallList } from "../call-list";
import { faultIn, NoteField } from "./note-field";
import type { WaitingChange as Waiting } from "./waiting-change.server";

interface WaitingChangeProps {
  eventId: string;
  waiting: Waiting;
  reply?: SubmissionResult<string[]>;
}

/** Whom the mail of a change will tell and when, and what the organiser may do about it before that. */
export function WaitingChange({ eventId, waiting, reply }: WaitingChangeProps) {
  const { recipients, dueAt, changes, note, toCall } = waiting;
  const somebody = recipients > 0;
  const unsure = faultIn(reply, "sure");
  return (
    <section className="panel">
      <h2>{somebody ? t.waiting.title(recipients, formatTime(dueAt, "fi")) : t.waiting.nobodyTitle}</h2>
      <p>{t.waiting.changed(changes.map((change) => t.changes[change]).join(", "))}</p>
      <p className="soft">{somebody ? t.waiting.text : t.waiting.nobodyText}</p>
      <CallList eventId={eventId} people={toCall} />
      {somebody && (
        <form method="post" action={paths.officeChangeMailing(eventId)} className="form">
          <NoteField reply={reply} kept={note} />
          <div className="actions">
            <Button icon="mail" name="deed" value="send">
              {t.send}
            </Button>
            <Button kind="secondary" name="deed" value="keep">
              {t.keep}
            </Button>
          </div>
        </form>
      )}
      {somebody && (
        <Disclosure summary={t.stop.summary} open={unsure !== undefined}>
          <form method="post" action={paths.officeChangeMailing(eventId)} className="form">
            <p>{t.stop.text}</p>
            <Checkbox label={t.stop.sure} name="sure" error={unsure} required />
            <p>
              <Button kind="danger" name="deed" value="stop">
                {t.stop.submit}
              </Button>
            </p>
          </form>
        </Disclosure>
      )}
    </section>
  );
}
