import type { FailedMessage } from "db/views/mailings";
import { causeOf } from "~/domain/message/rules";
import { officeMessages } from "~/i18n/fi/office-messages";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { Table } from "~/ui/table";
import { EmailLink, PhoneLink } from "../registrants/contact-links";

const t = officeMessages.mailing;

/** Whom the mails did not reach, with the number to ring. */
export function FailedTable({ failed }: { failed: FailedMessage[] }) {
  return (
    <section className="stack">
      <h3>{t.failed(failed.length)}</h3>
      <p className="soft">{t.failedText}</p>
      <Table
        caption={t.failed(failed.length)}
        captionHidden
        cards
        columns={Object.values(t.failedColumns).map((heading) => ({ heading }))}
        rows={failed.map(({ id, name, address, phone, answer }) => ({
          key: id,
          cells: [
            name ?? address,
            <EmailLink key="address" email={address} />,
            phone ? <PhoneLink key="phone" phone={phone} /> : t.phoneMissing,
            <Cause key="cause" answer={answer ?? ""} />,
          ],
        }))}
      />
    </section>
  );
}

/** Why in our words, and what the server said in its own. */
function Cause({ answer }: { answer: string }) {
  return (
    <div className="mailing-failure">
      {officeOutbox.causes[causeOf(answer)]}
      {answer && <small className="soft">{answer}</small>}
    </div>
  );
}
