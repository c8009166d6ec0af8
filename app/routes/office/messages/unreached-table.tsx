import type { Survey } from "~/domain/mailing/survey";
import { officeMessages } from "~/i18n/fi/office-messages";
import { Table } from "~/ui/table";
import { PhoneLink } from "../registrants/contact-links";

const t = officeMessages.survey;

/** Whom no mail reaches, with the number to ring. */
export function UnreachedTable({ unreached }: Pick<Survey, "unreached">) {
  const title = t.unreached(unreached.length);
  return (
    <section className="stack">
      <h4>{title}</h4>
      <p className="soft">{t.unreachedText}</p>
      <Table
        caption={title}
        captionHidden
        cards
        columns={Object.values(t.columns).map((heading) => ({ heading }))}
        rows={unreached.map(({ name, municipality, phone, why }, index) => ({
          key: String(index),
          cells: [
            name,
            municipality,
            phone ? <PhoneLink key="phone" phone={phone} /> : officeMessages.mailing.phoneMissing,
            t.whys[why],
          ],
        }))}
      />
    </section>
  );
}
