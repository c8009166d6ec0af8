import type { Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import { newsWords } from "~/i18n/words/news";
import type { MessageFacts } from "./kinds";
import { button, type Letter, link, paragraph, paragraphs } from "./letter";

/** One piece of news, with the way out under it. */
export function news(
  { title, topic, body, url, endUrl }: MessageFacts["news"],
  _name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language].news;
  const topics: Record<string, string> = newsWords[language].topics;
  return {
    subject: title,
    heading: title,
    blocks: [
      ...paragraphs(body),
      button(t.button, url),
      paragraph(t.why(topics[topic] ?? topic)),
      link(t.end, endUrl, true),
    ],
    contact: null,
    calendar: null,
  };
}
