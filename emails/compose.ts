import { DEFAULT_LANGUAGE, isLanguage, type Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import { calendarInvitation, type Mailbox } from "./calendar";
import { cleanMessage, cutShort } from "./clean";
import { renderHtml } from "./frame";
import type { Message, MessageFacts, MessageKind } from "./kinds";
import type { Letter } from "./letter";
import { LETTERS } from "./letters";
import { renderPlain } from "./plain";

/** A mail in all its parts, ready to be put into an envelope. */
export interface Mail {
  from: Mailbox;
  to: Mailbox;
  replyTo: Mailbox | null;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  calendar: { method: "REQUEST" | "CANCEL"; filename: string; content: string } | null;
}

const SUBJECT_LENGTH = 180;

/** Marks the mail as a machine's, so that no holiday answer comes back. */
const HEADERS = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply" };

/** Makes the mail: subject, both texts and the invitation from one letter, in the recipient's language. */
export function compose(message: Message, sender: Mailbox): Mail {
  const cleaned = cleanMessage(message);
  const language = isLanguage(cleaned.language) ? cleaned.language : DEFAULT_LANGUAGE;
  const letter = letterOf(cleaned, language);
  return {
    from: senderOf(cleaned, sender),
    to: cleaned.to,
    replyTo: letter.contact && { name: letter.contact.name, address: letter.contact.email },
    subject: cutShort(letter.subject.trim(), SUBJECT_LENGTH),
    text: renderPlain(letter, language),
    html: renderHtml(letter, language),
    headers: { ...HEADERS, "Content-Language": language, ...unsubscribing(cleaned) },
    calendar: calendarPart(letter, cleaned.to, sender, language),
  };
}

/** The facts go with the kind: TypeScript loses that in a union, and keeps it in a parameter. */
function letterOf<K extends MessageKind>(
  { kind, facts, to }: { kind: K; facts: MessageFacts[K]; to: Mailbox },
  language: Language,
): Letter {
  return LETTERS[kind](facts, to.name, language);
}

/** An invitation bears the name of the one who invites. The address stays ours, or mail servers refuse it. */
function senderOf(message: Message, sender: Mailbox): Mailbox {
  if (message.kind !== "invitation" && message.kind !== "deadline-reminder") return sender;
  return { ...sender, name: `${message.facts.sender} (${sender.name ?? "Hytekierto"})` };
}

/** Lets mail programs offer the way out beside the sender's name, and take it in one click (RFC 8058). */
function unsubscribing(message: Message): Record<string, string> {
  const url = wayOut(message);
  if (!url) return {};
  return { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** Where the recipient says that no more of these shall come. What belongs to a registration has no such way. */
function wayOut(message: Message): string | null {
  switch (message.kind) {
    case "invitation":
    case "deadline-reminder":
    case "message":
      return message.facts.noMoreUrl;
    case "news":
      return message.facts.endUrl;
    default:
      return null;
  }
}

function calendarPart(letter: Letter, to: Mailbox, sender: Mailbox, language: Language): Mail["calendar"] {
  if (!letter.calendar) return null;
  const { inviteFile, cancelFile } = mailWords[language].calendar;
  return {
    method: letter.calendar.method,
    filename: letter.calendar.method === "CANCEL" ? cancelFile : inviteFile,
    content: calendarInvitation(letter.calendar, to, sender, language),
  };
}
