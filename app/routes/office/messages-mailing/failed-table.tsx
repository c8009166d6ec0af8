import type { FailedMessage } from "db/views/mailings";
import { officeMessages } from "~/i18n/fi/office-messages";
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
        rows={failed.map(({ id, name, address, phone }) => ({
          key: id,
          cells: [
            name ?? address,
            <EmailLink key="address" email={address} />,
            phone ? <PhoneLink key="phone" phone={phone} /> : t.phoneMissing,
          ],
        }))}
      />
    </section>
  );
}
