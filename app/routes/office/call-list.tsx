import { officeChanges } from "~/i18n/fi/office-changes";
import { paths } from "~/paths";
import type { ToCall } from "./to-call.server";

const t = officeChanges.call;

/** More would hide what else the page says. */
const SHOWN = 10;

/** Whom somebody must ring, since no mail reaches them. */
export function CallList({ eventId, people }: { eventId: string; people: ToCall[] }) {
  if (people.length === 0) return null;
  return (
    <section className="stack">
      <p>
        <strong>{t.title(people.length)}</strong> {t.text}
      </p>
      <ul>
        {people.slice(0, SHOWN).map(({ id, name, organization, phone }) => (
          <li key={id}>
            <a href={paths.officeRegistrant(eventId, id)}>{name}</a>
            {organization && `, ${organization}`}: {phone ? <PhoneLink number={phone} /> : t.noPhone}
          </li>
        ))}
      </ul>
      {people.length > SHOWN && (
        <p>
          {t.more(people.length - SHOWN)} <a href={paths.officeRegistrants(eventId)}>{t.all}</a>
        </p>
      )}
    </section>
  );
}

/** In one piece: a number that breaks in the middle is hard to dial. */
function PhoneLink({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^+\d]/g, "")}`}>{number.replaceAll(" ", "\u00a0")}</a>;
}
