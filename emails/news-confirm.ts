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
  const words = expiresAt ? t.newsConfirm : t.newsKnown;
  return {
    subject: words.subject,
    heading: words.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(words.body),
      button(words.button, confirmUrl),
      ...(expiresAt ? [paragraph(t.lateLink.expires(formatMoment(expiresAt, language)))] : []),
      paragraph(words.notYou),
    ],
    contact: null,
    calendar: null,
  };
}
