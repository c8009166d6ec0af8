import { contactOf, type RegistrationState } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { useLanguage } from "~/http/language";
import type { Language } from "~/i18n/catalogue";
import { formatDeadline, formatMoment } from "~/i18n/dates";
import { publicWords } from "~/i18n/words/public";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PersonList } from "./person";

interface Props {
  event: EventDetails;
  registration: RegistrationState;
  reportSlug: string | null;
}

/** The one thing to do now, or why it cannot be done and whom to ask. */
export function RegistrationNotice({ event, registration, reportSlug }: Props) {
  const language = useLanguage();
  const t = publicWords[language].event;
  const calendar = event.startsOn && registration !== "held" && registration !== "cancelled" && (
    <LinkButton href={paths.eventCalendar(event.slug)} kind="secondary" icon="calendar">
      {t.calendar}
    </LinkButton>
  );
  if (registration === "open") {
    return (
      <p className="actions">
        <LinkButton href={paths.register(event.slug)}>{t.register}</LinkButton>
        {calendar}
      </p>
    );
  }
  if (registration === "held") {
    return (
      <Notice kind="info" title={t.held}>
        {reportSlug && <a href={paths.report(reportSlug)}>{t.report}</a>}
      </Notice>
    );
  }
  if (registration === "cancelled") return <Notice kind="danger" title={t.cancelled} />;
  if (registration === "closed") return <ClosedNotice event={event} />;
  return (
    <>
      <Notice kind="info" title={opening(event, language)} />
      <p className="actions">{calendar}</p>
    </>
  );
}

/** Registration is over: whom to ask, in every municipality. */
export function ClosedNotice({ event }: { event: EventDetails }) {
  const language = useLanguage();
  const t = publicWords[language].event;
  const general = contactOf(event, null);
  const contacts = event.contacts.map(({ contact, municipality }) => ({
    ...contact,
    place: municipality.name,
  }));
  const people = contacts.length > 0 ? contacts : general ? [general] : [];
  const closesAt = event.registrationClosesAt;
  return (
    <Notice kind="warning" title={closesAt ? t.closed(formatDeadline(closesAt, language)) : t.closedNow}>
      {people.length > 0 && <p>{t.ask}</p>}
      <PersonList people={people} />
    </Notice>
  );
}

function opening({ registrationOpensAt, state }: EventDetails, language: Language): string {
  const t = publicWords[language].event;
  return registrationOpensAt && state === "open"
    ? t.opens(formatMoment(registrationOpensAt, language))
    : t.soon;
}
