import { conditionValues } from "~/domain/question/rules";
import { QUESTION_SCOPES, QUESTION_TYPES, type Question } from "~/domain/question/types";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { choiceText } from "~/routes/public/booking-form/answer-text";
import { Checkbox, Fieldset, RadioGroup } from "~/ui/choice";
import { SelectField, TextArea } from "~/ui/field";
import { type QuestionFieldset, wired } from "./inputs";

/** Whom it is asked, how it is answered, and when. */
export function Answering({ fields, conditions }: { fields: QuestionFieldset; conditions: Question[] }) {
  const { label, ...scope } = wired(fields.scope);
  return (
    <Fieldset legend={t.answering}>
      <RadioGroup
        {...scope}
        legend={label}
        options={QUESTION_SCOPES.map((value) => ({ value, label: t.scopes[value] }))}
      />
      <SelectField
        {...wired(fields.type)}
        options={QUESTION_TYPES.map((value) => ({ value, label: t.types[value] }))}
        required
      />
      <TextArea {...wired(fields.options.getFieldset().fi)} optionalLabel={undefined} rows={5} />
      <Checkbox
        label={t.labels.required}
        name={fields.required.name}
        defaultChecked={fields.required.initialValue === "on"}
      />
      <SelectField
        {...wired(fields.shownIf)}
        placeholder={t.always}
        options={conditions.flatMap(choicesOf)}
        required
      />
    </Fieldset>
  );
}

function choicesOf(question: Question) {
  return conditionValues(question).map((value) => ({
    value: `${question.id}:${value}`,
    label: t.when(question.label.fi, choiceText(question, value, "fi")),
  }));
}
