import { mayBeTakenBack, mayGoAgain } from "~/domain/message/rules";
import type { OutboxMessage } from "~/domain/message/types";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";

const t = officeOutbox.message;

interface DeedsProps {
  message: Pick<OutboxMessage, "id" | "kind" | "state">;
  /** Of the second copy of what was sent already. */
  copyId: string;
}

/** What can be done with a message in its state. */
export function Deeds({ message, copyId }: DeedsProps) {
  if (mayBeTakenBack(message))
    return (
      <form method="post" action={paths.officeOutboxCancellation(message.id)}>
        <Button kind="secondary">{t.cancel}</Button>
      </form>
    );
  if (!mayGoAgain(message)) return null;
  if (message.state !== "sent") return <Resending message={message} copyId={copyId} />;
  return (
    <Disclosure summary={t.resend}>
      <p>{t.resendSent}</p>
      <Resending message={message} copyId={copyId} asks />
    </Disclosure>
  );
}

function Resending({ message, copyId, asks }: DeedsProps & { asks?: boolean }) {
  return (
    <form method="post" action={paths.officeOutboxResending(message.id)} className="stack">
      <input type="hidden" name="copyId" value={copyId} />
      {asks && <Checkbox name="sure" label={t.sure} required />}
      <Button kind="secondary">{t.resend}</Button>
    </form>
  );
}
