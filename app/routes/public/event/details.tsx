import type { EventDetails, Theme, Venue } from "~/domain/event/types";
import { useLanguage } from "~/http/language";
import { publicWords } from "~/i18n/words/public";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { Agenda } from "~/ui/agenda";
import { ThemeBadge, themeClass } from "~/ui/badge";
import { PersonList } from "./person";

export function Programme({ agenda }: { agenda: string | null }) {
  const t = publicWords[useLanguage()].event;
  return (
    <section className="section">
      <h2>{t.agenda}</h2>
      {agenda ? (
        <Agenda items={agenda.split("\n").filter(Boolean).map(agendaItem)} />
      ) : (
        <p>{t.agendaLater}</p>
      )}
    </section>
  );
}

/** "17.00 Kahvit" or "17.00–17.30 Kahvit" is a time and what happens then. */
function agendaItem(line: string) {
  const [, time, text] = /^(\d{1,2}[.:]\d{2}(?:\s*[–-]\s*\d{1,2}[.:]\d{2})?)\s+(.+)$/.exec(line.trim()) ?? [];
  return { time, children: text ?? line };
}

export function Arrival({ venue }: { venue: Venue | null }) {
  const t = publicWords[useLanguage()].event;
  if (!venue?.parkingNote && !venue?.accessNote) return null;
  return (
    <section className="section">
      {venue.parkingNote && (
        <>
          <h2>{t.arrival}</h2>
          <p>{venue.parkingNote}</p>
        </>
      )}
      {venue.accessNote && (
        <>
          <h3>{t.access}</h3>
          <p>{venue.accessNote}</p>
        </>
      )}
    </section>
  );
}

export function Themes({ themes }: { themes: Theme[] }) {
  const t = publicWords[useLanguage()].event;
  if (themes.length === 0) return null;
  return (
    <section className="section">
      <h2>{t.themes}</h2>
      <ul className="card-list">
        {themes.map((theme) => (
          <li key={theme.id} className={`card card--theme ${themeClass(theme.position)}`}>
            <ThemeBadge position={theme.position} name={theme.name} />
            <p lang="fi">{theme.prompt}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Contacts({ event }: { event: EventDetails }) {
  const language = useLanguage();
  const t = publicWords[language].event;
  const contacts = event.contacts.flatMap(({ contact, standIn, municipality }) => [
    { ...contact, place: municipality.name },
    ...(standIn ? [{ ...standIn, place: municipality.name, note: t.standIn }] : []),
  ]);
  return (
    <>
      {contacts.length > 0 && (
        <section className="section">
          <h2>{t.contacts}</h2>
          <p>{t.contactsText}</p>
          {event.state === "open" && (
            <p>
              <a href={paths.paperForm(event.slug)}>{registrationWords[language].form.onPaper}</a>
            </p>
          )}
          <PersonList people={contacts} />
        </section>
      )}
      {event.enquiryContacts.length > 0 && (
        <section className="section">
          <h2>{t.enquiries}</h2>
          <PersonList people={event.enquiryContacts} />
        </section>
      )}
    </>
  );
}

export function Hosts({ hosts }: { hosts: string[] }) {
  const t = publicWords[useLanguage()].event;
  if (hosts.length === 0) return null;
  return (
    <section className="section">
      <h2>{t.hosts}</h2>
      <ul>
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
    </section>
  );
}
