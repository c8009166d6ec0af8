import { questionsOf } from "~/domain/question/rules";
import type { TypedAnswers } from "~/domain/question/types";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { Fieldset } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import type { FormOffer } from "./offer";
import { areAnswered, mustAnswer } from "./participant-questions";
import { QuestionFields } from "./question-fields";
import type { BookingFieldset, BookingFormMetadata } from "./typed";

interface OwnQuestionsProps {
  form: BookingFormMetadata;
  fields: BookingFieldset;
  offer: FormOffer;
}

/** What the organiser asks of the whole registration: folded, unless something of it must be answered. */
export function OwnQuestions({ form, fields: { answers }, offer: { questions } }: OwnQuestionsProps) {
  const t = registrationWords[useLanguage()].form;
  if (questionsOf(questions, "registration").length === 0) return null;
  const asked = (
    <QuestionFields
      questions={questions}
      prefix="answers"
      values={answers.initialValue as TypedAnswers | undefined}
      errors={form.allErrors}
    />
  );
  return mustAnswer(questions, "registration") ? (
    <Fieldset legend={t.questions}>{asked}</Fieldset>
  ) : (
    <Disclosure summary={t.questions} open={areAnswered(answers)}>
      {asked}
    </Disclosure>
  );
}
