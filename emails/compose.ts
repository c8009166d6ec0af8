import { DEFAULT_LANGUAGE, isLanguage, type Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import { calendarInvitation, type Mailbox } from "./calendar";
import { cancellation } from "./cancellation";
import { change } from "./change";
import { cleanMessage } from "./clean";
import { confirmation } from "./confirmation";
import { contactNotice } from "./contact-notice";
import { emailChanged } from "./email-changed";
import { renderHtml } from "./frame";
import { invitation } from "./invitation";
import type { Message } from "./kinds";
import { lateLink } from "./late-link";
import type { Letter } from "./letter";
import { linkAgain } from "./link-again";
import { renderPlain } from "./plain";
import { promotion } from "./promotion";
import { queuePlace } from "./queue-place";
import { reminder } from "./reminder";
import { signInLink } from "./sign-in-link";

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
    subject: letter.subject.slice(0, SUBJECT_LENGTH),
    text: renderPlain(letter, language),
    html: renderHtml(letter, language),
    headers: { ...HEADERS, "Content-Language": language, ...unsubscribing(cleaned) },
    calendar: calendarPart(letter, cleaned.to, sender, language),
  };
}

/** An invitation bears the name of the one who invites. The address stays ours, or mail servers refuse it. */
function senderOf(message: Message, sender: Mailbox): Mailbox {
  if (message.kind !== "invitation") return sender;
  return { ...sender, name: `${message.facts.sender} (${sender.name ?? "Hytekierto"})` };
}

/** Lets mail programs offer the way out of invitations beside the sender's name. */
function unsubscribing(message: Message): Record<string, string> {
  if (message.kind !== "invitation" || !message.facts.noMoreUrl) return {};
  return { "List-Unsubscribe": `<${message.facts.noMoreUrl}>` };
}

function letterOf({ kind, facts, to }: Message, language: Language): Letter {
  switch (kind) {
    case "confirmation":
      return confirmation(facts, to.name, language);
    case "change":
      return change(facts, to.name, language);
    case "cancellation":
      return cancellation(facts, to.name, language);
    case "reminder":
      return reminder(facts, to.name, language);
    case "queue-place":
      return queuePlace(facts, to.name, language);
    case "promotion":
      return promotion(facts, to.name, language);
    case "email-changed":
      return emailChanged(facts, to.name, language);
    case "link-again":
      return linkAgain(facts, to.name, language);
    case "invitation":
      return invitation(facts, to.name, language);
    case "late-link":
      return lateLink(facts, to.name, language);
    case "contact-notice":
      return contactNotice(facts, to.name, language);
    case "sign-in-link":
      return signInLink(facts, to.name, language);
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
