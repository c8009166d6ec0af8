import type { CalendarLinks } from "emails/calendar-links";
import { useLanguage } from "~/http/language";
import { calendarWords } from "~/i18n/words/calendar";
import { LinkButton } from "~/ui/button";

interface AddToCalendarProps {
  /** Null when there is nothing to add. */
  links: CalendarLinks | null;
  /** The same as a file. */
  file?: string;
}

/** Plain links: calendars on the web learn of nobody who does not follow one. */
export function AddToCalendar({ links, file }: AddToCalendarProps) {
  const t = calendarWords[useLanguage()].links;
  if (!links) return null;
  return (
    <>
      {file && (
        <p>
          <LinkButton kind="secondary" icon="calendar" href={file}>
            {t.file}
          </LinkButton>
        </p>
      )}
      <ul className="inline-links">
        {(["google", "outlook", "office"] as const).map((service) => (
          <li key={service}>
            <a href={links[service]} rel="noreferrer">
              {t[service]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
