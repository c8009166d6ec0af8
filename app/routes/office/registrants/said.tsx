import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { Notice } from "~/ui/notice";

interface SaidProps {
  sent: number | null;
  unsent: number | null;
  cancelled: number | null;
  nobody: boolean;
}

/** What has just been done with the chosen. */
export function Said({ sent, unsent, cancelled, nobody }: SaidProps) {
  return (
    <>
      {nobody && <Notice kind="warning" title={t.chosen.nobody} live />}
      {cancelled !== null && <Notice kind="success" title={t.chosen.cancelled(cancelled)} live />}
      {sent !== null && (
        <Notice kind={sent > 0 ? "success" : "warning"} title={t.chosen.sent(sent)} live>
          {unsent ? <p>{t.chosen.unsent(unsent)}</p> : null}
        </Notice>
      )}
    </>
  );
}
