import type { Db } from "db/connection";
import { listSubscribers, type Subscriber } from "db/news-subscriptions";
import { listOpeningNotices, type OpeningNotice } from "db/opening-notices";
import { type ListedInvitation, listInvited } from "db/views/invitations";
import { type Addressed, listRecipients } from "db/views/registrants";
import type { Mailing } from "./types";

export type Recipient =
  | { of: "registrants"; key: string; email: string; registration: Addressed }
  | { of: "invitees"; key: string; email: string; invitation: ListedInvitation & { linkSealed: string } }
  | { of: "subscribers"; key: string; email: string; subscriber: Subscriber }
  | { of: "askers"; key: string; email: string; notice: OpeningNotice };

/** The next recipients after the cursor of the mailing, each with the key that becomes the cursor. */
export async function nextRecipients(
  trx: Db,
  mailing: Pick<Mailing, "audience" | "cursor" | "eventId">,
  limit: number,
): Promise<Recipient[]> {
  const { audience, cursor } = mailing;
  const eventId = mailing.eventId ?? "";
  const after = cursor ?? "";
  switch (audience.of) {
    case "registrants": {
      const { municipalityCodes, of, ...sought } = audience;
      const found = { ...sought, afterPosition: Number(cursor ?? 0) };
      const registrations = await listRecipients(trx, eventId, municipalityCodes ?? "all", found, limit);
      return registrations.map((registration) => {
        return { of, key: String(registration.position), email: registration.email ?? "", registration };
      });
    }
    case "invitees": {
      const { municipalityCodes, of, ...sought } = audience;
      const invitations = await listInvited(trx, eventId, municipalityCodes ?? "all", sought, {
        ...{ id: after, limit },
      });
      return invitations.map((invitation) => {
        return { of, key: invitation.id, email: invitation.email ?? "", invitation };
      });
    }
    case "subscribers": {
      const subscribers = await listSubscribers(trx, audience.topic, after, limit);
      const { of } = audience;
      return subscribers.map((subscriber) => ({
        of,
        key: subscriber.id,
        email: subscriber.email,
        subscriber,
      }));
    }
    case "askers": {
      const { of } = audience;
      const notices = await listOpeningNotices(trx, eventId, after, limit);
      return notices.map((notice) => ({ of, key: notice.id, email: notice.email, notice }));
    }
  }
}
