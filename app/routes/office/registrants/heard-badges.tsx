import type { Registrant } from "db/views/registrants";
import { officeIncoming } from "~/i18n/fi/office-incoming";
import { Badge } from "~/ui/badge";
import { PhoneLink } from "./contact-links";

/** Small marks beside a registration: mails do not reach them, or their calendar says no. */
export function HeardBadges({ of: { badAddress, calendarReply, cancelledAt, phone } }: { of: Registrant }) {
  const { badges } = officeIncoming.calendarReply;
  return (
    <>
      {badAddress && (
        <>
          <Badge tone="danger" icon="phone">
            {officeIncoming.badAddress.badges[badAddress.reason]}
          </Badge>
          <PhoneLink phone={phone} />
        </>
      )}
      {calendarReply && calendarReply.reply !== "accepted" && !cancelledAt && (
        <Badge tone="warning">{badges[calendarReply.reply]}</Badge>
      )}
    </>
  );
}
