import type { AppLoadContext } from "@remix-run/node";
import type { Scope } from "db/views/registrants";
import type { Message } from "emails/kinds";
import type { EventDetails } from "~/domain/event/types";
import { audienceWithin } from "~/domain/mailing/audience-form.server";
import type { ComposedMessage } from "~/domain/mailing/compose-form.server";
import { messageLetter } from "~/domain/mailing/message-letter";
import { personOf } from "~/domain/mailing/person";
import type { Recipient } from "~/domain/mailing/recipients.server";
import { survey } from "~/domain/mailing/survey.server";
import type { Asker } from "~/domain/organizer/types";
import { officeMessages } from "~/i18n/fi/office-messages";
import { previewOf } from "../messages/preview.server";

/** More would make a list that nobody reads. */
const SHOWN = 300;

export type Look = NonNullable<Awaited<ReturnType<typeof lookAt>>>;

/** Whom a message would reach, what is to be known before it goes, and how it looks to one of them. */
export async function lookAt(
  context: AppLoadContext,
  event: EventDetails,
  scope: Scope,
  message: ComposedMessage,
) {
  const seen = await survey(context.db, event, audienceWithin(scope, message), message);
  const { recipients, ...told } = seen;
  const shown = recipients.find(({ key }) => key === message.previewAs) ?? recipients[0];
  const token = officeMessages.preview.hiddenLink;
  return {
    ...told,
    people: recipients.slice(0, SHOWN).map((one) => ({ value: one.key, label: labelOf(one) })),
    previewAs: shown?.key ?? null,
    preview: previewOf(context, shown ? messageLetter(context.site, event, message, shown, token) : null),
    trialOf: shown ?? null,
  };
}

/** The message as it would go to a recipient, to the asker instead and with nobody's secret link. */
export function trialFor(
  { site }: AppLoadContext,
  event: EventDetails,
  message: ComposedMessage,
  recipient: Recipient,
  asker: Asker,
): Message | null {
  const letter = messageLetter(site, event, message, recipient, "");
  if (letter?.kind !== "message") return null;
  const { url } = letter.facts.event;
  const facts = { ...letter.facts, noMoreUrl: null };
  if (facts.manageUrl) facts.manageUrl = url;
  if (facts.answerUrl) facts.answerUrl = url;
  return { ...letter, facts, to: { name: asker.name, address: asker.email } };
}

function labelOf(recipient: Recipient): string {
  const person = personOf(recipient);
  return [person?.name, person?.organization, recipient.email].filter(Boolean).join(", ");
}
