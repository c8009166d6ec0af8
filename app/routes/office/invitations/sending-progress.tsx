import type { Progress } from "~/domain/invitation/rules";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { Bar } from "~/ui/bar";
import { Button } from "~/ui/button";
import { Stat } from "../stat";

const t = officeInvitations.progress;

interface SendingProgressProps {
  eventId: string;
  progress: Progress;
  /** Mails that are leaving at this moment. */
  underWay: number;
}

/** How far the invitations have come and what was answered, in numbers. */
export function SendingProgress({ eventId, progress, underWay }: SendingProgressProps) {
  const { sent, waiting, failed } = progress;
  const mails = sent + waiting + failed;
  return (
    <section aria-label={t.title}>
      <ul className="stats">
        <Stat value={progress.fresh} label={t.fresh} />
        <Stat value={sent} label={t.sent} />
        <Stat value={waiting} label={t.waiting} />
        <Stat value={failed} label={t.failed} alert={failed > 0} />
        <Stat value={progress.yes} label={t.yes} />
        <Stat value={progress.no} label={t.no} />
      </ul>
      {underWay > 0 && (
        <div className="sending-progress" role="status">
          <Bar share={sent / mails} />
          <p>
            <strong>{t.text(sent, mails)}</strong> {t.refreshes}
          </p>
        </div>
      )}
      {progress.again > 0 && (
        <form method="post" action={paths.officeInvitationsSending(eventId)} className="sending-progress">
          <Button kind="secondary" icon="mail">
            {t.retry(progress.again)}
          </Button>
        </form>
      )}
    </section>
  );
}
