import type { ReactNode } from "react";
import type { Asker } from "~/domain/organizer/types";
import { officeMessages as t } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { EventFrame } from "../event-frame";
import "~/ui/styles/pages/messages.css";

interface MessagesFrameProps {
  asker: Asker;
  event: { id: string; title: string };
  title: string;
  children: ReactNode;
}

/** A page under the messages of an event, with the way back to them. */
export function MessagesFrame({ asker, event, title, children }: MessagesFrameProps) {
  return (
    <EventFrame asker={asker} event={event} current="messages">
      <p>
        <a className="messages__back" href={paths.officeMessages(event.id)}>
          {t.back}
        </a>
      </p>
      <h2 className="messages__title">{title}</h2>
      {children}
    </EventFrame>
  );
}
