import type { ReactNode } from "react";
import type { Asker } from "~/domain/organizer/types";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { NavLinks } from "~/ui/site-header";
import { EventFrame } from "../event-frame";
import "~/ui/styles/pages/invitations.css";

const PAGES = {
  list: paths.officeInvitations,
  add: paths.officeInvitationsNew,
  cover: paths.officeCoverMessages,
  sending: paths.officeInvitationsSending,
  declines: paths.officeDeclines,
  coverage: paths.officeCoverage,
};

interface InvitationsFrameProps {
  asker: Asker;
  event: { id: string; title: string };
  current: keyof typeof PAGES;
  children: ReactNode;
}

/** The frame of every page about an event's invitations and the answers to them. */
export function InvitationsFrame({ asker, event, current, children }: InvitationsFrameProps) {
  const pages = Object.keys(PAGES) as (keyof typeof PAGES)[];
  return (
    <EventFrame asker={asker} event={event} current="invitations">
      <nav className="subnav subnav--inner" aria-label={t.tabs.label}>
        <NavLinks
          items={pages.map((page) => ({
            href: PAGES[page](event.id),
            label: t.tabs[page],
            current: page === current,
          }))}
        />
      </nav>
      <h2 className="visually-hidden">{t.tabs[current]}</h2>
      {children}
    </EventFrame>
  );
}
