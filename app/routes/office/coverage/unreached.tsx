import type { ListedInvitation } from "db/views/invitations";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { Table } from "~/ui/table";

const { coverage: t, columns } = officeInvitations;

/** Whom no mail reached and who has not answered, with the number to ring. */
export function Unreached({ invitations }: { invitations: ListedInvitation[] }) {
  return (
    <section className="stack">
      <h2>{t.unreached(invitations.length)}</h2>
      <p className="soft">{invitations.length > 0 ? t.unreachedText : t.unreachedNone}</p>
      {invitations.length > 0 && (
        <Table
          caption={t.unreached(invitations.length)}
          captionHidden
          cards
          columns={[columns.name, columns.municipality, columns.phone, t.why, columns.email].map(
            (heading) => ({
              heading,
            }),
          )}
          rows={invitations.map(({ id, organizationName, personName, municipality, phone, email }) => ({
            key: id,
            cells: [
              [organizationName, personName].filter(Boolean).join(", "),
              municipality,
              phone ? (
                <a key="phone" className="table__phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
                  {phone}
                </a>
              ) : (
                t.phoneMissing
              ),
              t.whys[email ? "failed" : "no-address"],
              email,
            ],
          }))}
        />
      )}
    </section>
  );
}
