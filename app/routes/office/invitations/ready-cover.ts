import type { EventDetails } from "~/domain/event/types";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";

/** What an invitation says until somebody has written its cover message. */
export function readyCoverOf(event: Pick<EventDetails, "contacts" | "title">): string {
  const names = event.contacts.map(({ municipality }) => municipality.name);
  return t.readyCover(names.join(", ") || event.title);
}
