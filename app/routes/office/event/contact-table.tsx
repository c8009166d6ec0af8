import type { ContactPerson, RegistrationContact } from "~/domain/event/types";
import { office } from "~/i18n/fi/office";
import { Table } from "~/ui/table";

const t = office.event;

export function ContactTable({ contacts }: { contacts: RegistrationContact[] }) {
  if (contacts.length === 0) {
    return (
      <section>
        <h2>{t.contacts}</h2>
        <p className="soft">{t.contactsNone}</p>
      </section>
    );
  }
  const headings = [office.home.municipality, t.contact, t.email, t.phone, t.standIn];
  return (
    <Table
      caption={t.contacts}
      columns={headings.map((heading) => ({ heading }))}
      rows={contacts.map(({ municipality, contact, standIn }) => ({
        key: municipality.code,
        cells: [
          municipality.name,
          nameOf(contact),
          <Email key="email" of={contact} />,
          contact.phone ?? "–",
          standIn?.name ?? "–",
        ],
      }))}
    />
  );
}

function nameOf({ name, title }: ContactPerson): string {
  return [name, title].filter(Boolean).join(", ");
}

function Email({ of: { email } }: { of: ContactPerson }) {
  return <a href={`mailto:${email}`}>{email}</a>;
}
