import type { AppLoadContext } from "@remix-run/node";
import { compose } from "emails/compose";
import type { Message } from "emails/kinds";
import { parseSender } from "emails/transport";

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

function nameAnd({ name, address }: { name: string | null; address: string }): string {
  return name ? `${name} <${address}>` : address;
}
