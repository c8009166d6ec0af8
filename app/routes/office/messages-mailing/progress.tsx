import { officeMessages } from "~/i18n/fi/office-messages";
import type { ShownMailing } from "../messages/shown-mailing.server";

const t = officeMessages.mailing;

/** How far a mailing has come: a bar, and the same in words. */
export function Progress({ mailing }: { mailing: ShownMailing }) {
  const { sent, waiting, failed, takenBack } = mailing;
  const all = sent + waiting + failed + takenBack;
  if (all === 0) return <p>{t.nobody}</p>;
  return (
    <div className="mailing-progress" role="status">
      <progress className="progress" aria-label={t.progress} max={all} value={sent + failed} />
      <p>
        <strong>{t.progressText(sent, waiting, failed)}</strong>
        {takenBack > 0 && ` ${t.takenBack(takenBack)}`} {mailing.isUnderWay && t.refreshes}
      </p>
    </div>
  );
}
