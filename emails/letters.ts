import type { Language } from "~/i18n/catalogue";
import { cancellation } from "./cancellation";
import { change } from "./change";
import { confirmation } from "./confirmation";
import { contactNotice } from "./contact-notice";
import { deadlineReminder } from "./deadline-reminder";
import { digest } from "./digest";
import { emailChanged } from "./email-changed";
import { eventCancelled } from "./event-cancelled";
import { eventChanged } from "./event-changed";
import { invitation } from "./invitation";
import type { MessageFacts, MessageKind } from "./kinds";
import { lateLink } from "./late-link";
import type { Letter } from "./letter";
import { linkAgain } from "./link-again";
import { message } from "./message";
import { news } from "./news";
import { newsConfirm } from "./news-confirm";
import { promotion } from "./promotion";
import { queuePlace } from "./queue-place";
import { registrationOpens } from "./registration-opens";
import { reminder } from "./reminder";
import { reportPublished } from "./report-published";
import { signInLink } from "./sign-in-link";
import { standInNotice } from "./stand-in-notice";
import { thankYou } from "./thank-you";

/** Who writes which message: from its facts, the name of the recipient and their language. */
export const LETTERS: {
  [K in MessageKind]: (facts: MessageFacts[K], name: string | null, language: Language) => Letter;
} = {
  confirmation,
  change,
  cancellation,
  reminder,
  "queue-place": queuePlace,
  promotion,
  "event-changed": eventChanged,
  "event-cancelled": eventCancelled,
  "email-changed": emailChanged,
  "link-again": linkAgain,
  invitation,
  "deadline-reminder": deadlineReminder,
  "thank-you": thankYou,
  "report-published": reportPublished,
  message,
  "late-link": lateLink,
  "contact-notice": contactNotice,
  digest,
  "stand-in-notice": standInNotice,
  "registration-opens": registrationOpens,
  "news-confirm": newsConfirm,
  news,
  "sign-in-link": signInLink,
};
