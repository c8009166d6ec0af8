import { officeMessages } from "~/i18n/fi/office-messages";
import { Button } from "~/ui/button";

/** Ends the form of a mailing that is looked at or sent. */
export function NoteDeeds({ send }: { send: string }) {
  return (
    <div className="actions">
      <Button kind="secondary" icon="eye" name="deed" value="preview">
        {officeMessages.reminder.preview}
      </Button>
      <Button icon="mail" name="deed" value="send">
        {send}
      </Button>
    </div>
  );
}
