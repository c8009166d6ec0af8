import type { AppLoadContext } from "@remix-run/node";
import { compose } from "emails/compose";
import type { Message } from "emails/kinds";
import { parseSender } from "emails/transport";
import type { Event } from "~/domain/event/types";
import { nextRecipients, type Recipient } from "~/domain/mailing/recipients.server";
import type { Audience } from "~/domain/mailing/types";

export interface Preview {
  from: string;
  to: string;
  subject: string;
  text: string;
}

/** The very mail, in the words in which it goes out. Whoever wrote the message has hidden its secret link. */
export function previewOf({ config }: AppLoadContext, message: Message | null): Preview | null {
  if (!message) return null;
  const { from, to, subject, text } = compose(message, parseSender(config.mailFrom));
  return { from: nameAnd(from), to: nameAnd(to), subject, text };
}

/** The mail that the first of an audience would get; null when there is nobody, or no day to tell of. */
export async function previewToFirst(
  context: AppLoadContext,
  event: Pick<Event, "id" | "startsOn">,
  audience: Audience,
  write: (recipient: Recipient) => Message | null,
): Promise<Preview | null> {
  const [first] = await nextRecipients(context.db, { audience, eventId: event.id, cursor: null }, 1);
  return first && event.startsOn ? previewOf(context, write(first)) : null;
}

function nameAnd({ name, address }: { name: string | null; address: string }): string {
  return name ? `${name} <${address}>` : address;
}
