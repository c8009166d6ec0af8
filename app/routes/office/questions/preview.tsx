import { questionsOf } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";
import { LANGUAGES, type Language } from "~/i18n/catalogue";
import { common } from "~/i18n/fi/common";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { paths } from "~/paths";
import { QuestionFields } from "~/routes/public/booking-form/question-fields";
import { Fieldset } from "~/ui/choice";
import { NavLinks } from "~/ui/site-header";

const GROUPS = [
  { scope: "registration", prefix: "answers" },
  { scope: "participant", prefix: "participants[0].answers" },
] as const;

interface PreviewProps {
  eventId: string;
  questions: Question[];
  language: Language;
}

/** The questions as they stand on the form, in one of its languages. */
export function Preview({ eventId, questions, language }: PreviewProps) {
  const links = LANGUAGES.map((other) => ({
    href: `${paths.officeQuestions(eventId)}?esikatselu=${other}#esikatselu`,
    label: common.languages[other],
    current: other === language,
  }));
  return (
    <section id="esikatselu" className="panel question-preview">
      <h2>{t.preview.title}</h2>
      <p className="soft">{t.preview.text}</p>
      <nav className="subnav" aria-label={t.preview.language}>
        <NavLinks items={links} />
      </nav>
      <div className="form-rows">
        {GROUPS.filter(({ scope }) => questionsOf(questions, scope).length > 0).map(({ scope, prefix }) => (
          <Fieldset key={scope} legend={t.preview[scope]}>
            <div lang={language} className="form-rows">
              <QuestionFields questions={questions} prefix={prefix} language={language} />
            </div>
          </Fieldset>
        ))}
      </div>
    </section>
  );
}
