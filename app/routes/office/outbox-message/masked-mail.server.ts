import { compose, type Mail } from "emails/compose";
import { parseSender } from "emails/transport";
import { maskLinks } from "~/domain/message/mask";
import { openMessage } from "~/domain/message/open.server";
import { mayBeRead } from "~/domain/message/rules";
import type { OutboxMessage } from "~/domain/message/types";
import type { Site } from "~/domain/site/types";

type Shown = { mail: Mail } | { mail: null; because: "hidden" | "unreadable" };

/** The mail as its recipient has it, but for the secrets of its links. */
export function maskedMail(site: Site, mailFrom: string, message: OutboxMessage): Shown {
  if (!mayBeRead(message.kind)) return { mail: null, because: "hidden" };
  const opened = openMessage(site, message);
  if (!opened) return { mail: null, because: "unreadable" };
  return { mail: compose(maskLinks(opened), parseSender(mailFrom)) };
}
