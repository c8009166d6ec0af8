import type { AppLoadContext } from "@remix-run/node";
import type { Registrant } from "db/views/registrants";
import { compose } from "emails/compose";
import { parseSender } from "emails/transport";
import type { EventDetails } from "~/domain/event/types";
import { reminderOf } from "~/domain/registration/reminder";
import { officeReminder as t } from "~/i18n/fi/office-reminder";

export interface Preview {
  to: string;
  subject: string;
  text: string;
}

/** The very mail that the first recipient would get, with the secret link hidden; null when there is nobody. */
export function previewOf(
  { site, config }: AppLoadContext,
  event: EventDetails,
  recipients: Registrant[],
  note: string,
): Preview | null {
  const [first] = recipients;
  const message = first && event.startsOn && reminderOf(site, event, first, t.linkHidden, note);
  if (!message) return null;
  const { to, subject, text } = compose(message, parseSender(config.mailFrom));
  return { to: to.address, subject, text };
}
