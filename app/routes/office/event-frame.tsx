import type { ReactNode } from "react";
import type { EventPage } from "~/domain/organizer/rules";
import type { Asker } from "~/domain/organizer/types";
import { office } from "~/i18n/fi/office";
import { paths } from "~/paths";
import { EventNav } from "./event-nav";
import { OfficeFrame } from "./frame";

interface EventFrameProps {
  asker: Asker;
  event: { id: string; title: string };
  current: EventPage;
  /** What stands under the title: state, day. */
  meta?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of one event, with the way to its other pages. */
export function EventFrame({ asker, event, current, meta, actions, children }: EventFrameProps) {
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      back={{ href: paths.office(), label: office.backToEvents }}
      title={event.title}
      meta={meta}
      actions={actions}
    >
      <EventNav asker={asker} eventId={event.id} current={current} />
      {children}
    </OfficeFrame>
  );
}
