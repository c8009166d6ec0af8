import type { Language } from "~/i18n/catalogue";
import { formatMoment } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import type { MessageFacts } from "./kinds";
import { button, type Letter, paragraph } from "./letter";

export function newsConfirm(
  { confirmUrl, expiresAt }: MessageFacts["news-confirm"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  return {
    subject: t.newsConfirm.subject,
    heading: t.newsConfirm.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.newsConfirm.body),
      button(t.newsConfirm.button, confirmUrl),
      paragraph(t.lateLink.expires(formatMoment(expiresAt, language))),
      paragraph(t.newsConfirm.notYou),
    ],
    contact: null,
    calendar: null,
  };
}
