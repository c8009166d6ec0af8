import type { Registrant } from "db/views/registrants";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { officeRegistrants } from "~/i18n/fi/office-registrants";
import type { Fact } from "~/ui/facts";
import { EmailLink, PhoneLink } from "../registrants/contact-links";

/** What a registration tells of itself; what was not told is left out. */
export function factsOf(registrant: Registrant, enteredBy: string | null | undefined): Fact[] {
  const { alsoRepresents, contactName, email, phone, maySplit, language } = registrant;
  const source = officeRegistrants.sources[registrant.source];
  const facts: (Fact | null | "" | false)[] = [
    { term: t.reference, children: registrant.reference },
    { term: t.kind, children: common.organizationKinds[registrant.organizationKind] },
    { term: t.municipality, children: registrant.municipality },
    alsoRepresents && { term: t.alsoRepresents, children: alsoRepresents },
    contactName && { term: t.contactName, children: contactName },
    { term: t.email, children: email ? <EmailLink email={email} /> : t.noMail },
    phone && { term: t.phone, children: <PhoneLink phone={phone} /> },
    { term: t.registered, children: formatMoment(registrant.createdAt, "fi") },
    { term: t.source, children: enteredBy ? `${source}, ${t.by(enteredBy)}` : source },
    { term: t.language, children: t.languages[language as keyof typeof t.languages] ?? language },
    maySplit && { term: t.split, children: t.maySplit },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
