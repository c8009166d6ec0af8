import type { EventDetails } from "~/domain/event/types";
import { conditionValues, textOf } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { choiceText } from "../booking-form/answer-text";
import { Blank, Boxes } from "./blanks";

/** More would not fit on one sheet. */
const QUESTIONS_ON_PAPER = 5;

/** The organiser's own questions, and the themes to write a view on. */
export function Asked({ event, questions }: { event: EventDetails; questions: Question[] }) {
  const language = useLanguage();
  const { form, paper: t } = registrationWords[language];
  return (
    <>
      {questions.slice(0, QUESTIONS_ON_PAPER).map((question) => {
        const label = textOf(question.label, language);
        const values = conditionValues(question);
        if (values.length === 0)
          return <Blank key={question.id} label={label} lines={question.type === "long-text" ? 2 : 1} />;
        const options = values.map((value) => choiceText(question, value, language));
        return <Boxes key={question.id} label={label} options={options} />;
      })}
      {questions.length > QUESTIONS_ON_PAPER && <p className="paper__small">{t.more}</p>}
      {event.asksViews && event.themes.length > 0 && (
        <>
          <p className="blank__label">{form.views}</p>
          {event.themes.map(({ id, name }) => (
            <Blank key={id} label={<span lang="fi">{name}</span>} />
          ))}
          <Boxes options={[form.mayShow]} />
        </>
      )}
    </>
  );
}
