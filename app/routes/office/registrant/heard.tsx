import type { Registrant } from "db/views/registrants";
import { formatMoment } from "~/i18n/dates";
import { officeIncoming } from "~/i18n/fi/office-incoming";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PhoneLink } from "../registrants/contact-links";

/** What mail servers and calendars have answered, with what to do about it. Nothing has been done by itself. */
export function Heard({ registrant }: { registrant: Registrant }) {
  return (
    <>
      <BadAddressNotice registrant={registrant} />
      <CalendarNotice registrant={registrant} />
    </>
  );
}

function BadAddressNotice({ registrant: { id, eventId, badAddress, phone } }: { registrant: Registrant }) {
  if (!badAddress) return null;
  const { badAddress: t } = officeIncoming;
  const { reason, since } = badAddress;
  return (
    <Notice kind="danger" title={t.titles[reason]}>
      <p>{t.texts[reason](formatMoment(since, "fi"))}</p>
      {reason === "bounce" && (
        <p>
          {phone ? t.call : t.noPhone} <PhoneLink phone={phone} />
        </p>
      )}
      <form method="post" action={paths.officeAddressTrust(eventId, id)}>
        <Button kind="secondary">{t.trust[reason]}</Button>
      </form>
    </Notice>
  );
}

function CalendarNotice({ registrant: { calendarReply, cancelledAt } }: { registrant: Registrant }) {
  if (!calendarReply || cancelledAt) return null;
  const { titles, text } = officeIncoming.calendarReply;
  const { reply, at } = calendarReply;
  return (
    <Notice kind={reply === "accepted" ? "info" : "warning"} title={titles[reply]}>
      <p>{text(formatMoment(at, "fi"))}</p>
    </Notice>
  );
}
