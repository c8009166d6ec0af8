import type { EventDetails } from "~/domain/event/types";
import { SENSITIVE_KEPT_DAYS } from "~/domain/registration/rules";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { municipalityName } from "../booking-form/offer";

/** Whom to give the sheet to, or to phone. */
export function ReturnTo({ event }: { event: EventDetails }) {
  const language = useLanguage();
  const { paper: t, form } = registrationWords[language];
  const people = [
    ...event.contacts.map(({ contact, municipality }) => ({
      ...contact,
      place: municipalityName(municipality, language),
    })),
    ...(event.contacts.length === 0 ? event.enquiryContacts.map((one) => ({ ...one, place: null })) : []),
  ];
  return (
    <footer className="paper__return">
      <h2>{t.returnTo}</h2>
      <ul>
        {people.map(({ id, place, name, phone, email }) => (
          <li key={`${place}${id}`}>
            <strong>{[place, name].filter(Boolean).join(": ")}</strong>
            <br />
            {[phone, email].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
      <p className="paper__small">
        {t.sensitive(SENSITIVE_KEPT_DAYS)} {form.privacy}
      </p>
    </footer>
  );
}
