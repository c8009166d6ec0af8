import { formatMoment } from "~/i18n/dates";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

const t = officeOutbox.paused;

interface PauseNoticeProps {
  pause: { reason: string; since: string; until: string };
}

/** The mail server does not let the service in: what that means, and what to do. */
export function PauseNotice({ pause }: PauseNoticeProps) {
  return (
    <Notice kind="danger" title={t.title}>
      <p>{t.text}</p>
      <p>
        {t.since(formatMoment(pause.since, "fi"))} {t.until(formatMoment(pause.until, "fi"))}
      </p>
      <p className="soft">{t.answer(pause.reason)}</p>
      <p>
        <a href={paths.officeOutboxTest()}>{t.test}</a>
      </p>
    </Notice>
  );
}
