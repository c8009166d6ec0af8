import { officeMailRules } from "~/i18n/fi/office-mail-rules";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";

const t = officeMessages.ways;

interface WaysProps {
  eventId: string;
  formId: string;
  /** Only what can be sent now is offered. */
  offers: { remind: boolean; thank: boolean; report: boolean; rules: boolean; templates: boolean };
}

export function Ways({ eventId, formId, offers }: WaysProps) {
  return (
    <section className="stack">
      <div className="actions">
        <LinkButton icon="mail" href={paths.officeMessageNew(eventId)}>
          {t.write}
        </LinkButton>
        {offers.remind && (
          <LinkButton kind="secondary" icon="clock" href={paths.officeReminder(eventId)}>
            {t.remind}
          </LinkButton>
        )}
        {offers.thank && (
          <LinkButton kind="secondary" icon="check" href={paths.officeThanks(eventId)}>
            {t.thank}
          </LinkButton>
        )}
        {offers.report && (
          <form method="post" action={paths.officeReportNews(eventId)}>
            <input type="hidden" name="id" value={formId} />
            <Button kind="secondary" icon="mail">
              {t.report}
            </Button>
          </form>
        )}
        {offers.rules && (
          <LinkButton kind="quiet" icon="clock" href={paths.officeMailRules(eventId)}>
            {officeMailRules.title}
          </LinkButton>
        )}
        {offers.templates && (
          <LinkButton kind="quiet" href={paths.officeMailTemplates(eventId)}>
            {t.templates}
          </LinkButton>
        )}
      </div>
      {offers.report && <p className="soft">{officeMessages.reportSent}</p>}
    </section>
  );
}
