import type { Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import type { Letter } from "./letter";

export function footerOf(letter: Letter, language: Language): string[] {
  const t = mailWords[language].frame;
  return [t.automatic, letter.contact ? t.answersGoTo(letter.contact.name) : t.noAnswers];
}
