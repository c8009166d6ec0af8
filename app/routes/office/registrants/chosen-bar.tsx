import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";

interface ChosenBarProps {
  eventId: string;
  /** What the list asks for, so that one comes back to it. */
  asked: string;
}

/**
 * What can be done with the rows that are ticked. Stands in the form that holds them; the Enter key in a box presses
 * the first button, so that one changes nothing.
 */
export function ChosenBar({ eventId, asked }: ChosenBarProps) {
  return (
    <div className="chosen">
      <input type="hidden" name="valitut" value="" />
      <Disclosure summary={t.chosen.label}>
        <div className="actions">
          <Button kind="secondary" icon="download" formAction={paths.officeRegistrantsFile(eventId, "xlsx")}>
            {t.chosen.xlsx}
          </Button>
          <Button kind="secondary" icon="download" formAction={paths.officeRegistrantsFile(eventId, "csv")}>
            {t.chosen.csv}
          </Button>
          <Button
            kind="secondary"
            icon="mail"
            formMethod="post"
            formAction={paths.officeConfirmations(eventId, asked)}
          >
            {t.chosen.sendAgain}
          </Button>
          <Button kind="danger" icon="close" formAction={paths.officeCancellation(eventId)}>
            {t.chosen.cancel}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}
