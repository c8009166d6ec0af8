import { type EventPage, eventPages } from "~/domain/organizer/rules";
import type { Asker } from "~/domain/organizer/types";
import { office } from "~/i18n/fi/office";
import { paths } from "~/paths";
import { NavLinks } from "~/ui/site-header";

const HREFS: Record<EventPage, (eventId: string) => string> = {
  details: paths.officeEvent,
  places: paths.officePlaces,
  questions: paths.officeQuestions,
  invitations: paths.officeInvitations,
  registrants: paths.officeRegistrants,
  messages: paths.officeMessages,
  door: paths.officeDoor,
  kitchen: paths.officeKitchen,
  boards: paths.officeBoards,
  report: paths.officeReport,
};

interface EventNavProps {
  asker: Asker;
  eventId: string;
  current: EventPage;
}

/** The pages of one event that the asker may use. */
export function EventNav({ asker, eventId, current }: EventNavProps) {
  const items = eventPages(asker, eventId).map((page) => ({
    href: HREFS[page](eventId),
    label: office.pages[page],
    current: page === current,
  }));
  return (
    <nav className="subnav" aria-label={office.pages.label}>
      <NavLinks items={items} />
    </nav>
  );
}
