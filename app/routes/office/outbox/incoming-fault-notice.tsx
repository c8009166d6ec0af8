import { MAILBOX_FAULTS } from "~/domain/incoming/types";
import { formatMoment } from "~/i18n/dates";
import { officeIncoming } from "~/i18n/fi/office-incoming";
import { Notice } from "~/ui/notice";

const t = officeIncoming.unread;

interface IncomingFaultNoticeProps {
  fault: { reason: string; since: string };
}

/** The mailbox of incoming mail cannot be read: why, since when, and what to do. */
export function IncomingFaultNotice({ fault }: IncomingFaultNoticeProps) {
  const reason = MAILBOX_FAULTS.find((one) => one === fault.reason) ?? "other";
  return (
    <Notice kind="danger" title={t.title}>
      <p>
        {t.reasons[reason]} {t.since(formatMoment(fault.since, "fi"))}
      </p>
      <p>{t.text}</p>
    </Notice>
  );
}
