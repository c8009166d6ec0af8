import { conditionValues, LONG_ANSWER_MAX, TEXT_ANSWER_MAX, textOf } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";
import type { Language } from "~/i18n/catalogue";
import { commonWords } from "~/i18n/words/common";
import { questionWords } from "~/i18n/words/question";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { RadioGroup } from "~/ui/choice";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { choiceText } from "./answer-text";

const RADIOS_MAX = 7;

interface AnswerFieldProps {
  question: Question;
  name: string;
  typed: string | string[] | undefined;
  error: string | undefined;
  /** When to answer, of a question with a condition. */
  condition: string | undefined;
  language: Language;
}

/** One question with the field that its answer needs. */
export function AnswerField(props: AnswerFieldProps) {
  return conditionValues(props.question).length > 0 ? (
    <ChosenAnswer {...props} />
  ) : (
    <WrittenAnswer {...props} />
  );
}

function WrittenAnswer(props: AnswerFieldProps) {
  const { question, name, error, typed, language } = props;
  const field = {
    ...{ name, error },
    label: textOf(question.label, language),
    hint: hintOf(props),
    optionalLabel: question.required ? undefined : commonWords[language].optional,
    defaultValue: [typed].flat()[0],
  };
  if (question.type === "long-text") return <TextArea {...field} maxLength={LONG_ANSWER_MAX} />;
  if (question.type === "number")
    return <TextField {...field} inputMode="decimal" width="short" maxLength={20} />;
  return <TextField {...field} maxLength={TEXT_ANSWER_MAX} />;
}

function ChosenAnswer(props: AnswerFieldProps) {
  const { question, name, error, typed, language } = props;
  const t = questionWords[language];
  const label = textOf(question.label, language);
  const optionalLabel = question.required ? undefined : commonWords[language].optional;
  const legend = (
    <>
      {label}
      {optionalLabel && <span className="field__optional"> {optionalLabel}</span>}
    </>
  );
  const field = { name, error, hint: hintOf(props) };
  const defaultValue = [typed].flat()[0];
  const options = conditionValues(question).map((value) => ({
    value,
    label: choiceText(question, value, language),
  }));
  if (question.type === "many-of")
    return (
      <CheckboxGroup {...field} legend={legend} options={options} defaultValues={[typed ?? []].flat()} />
    );
  if (options.length > RADIOS_MAX)
    return (
      <SelectField {...{ ...field, label, optionalLabel, defaultValue, options }} placeholder={t.choose} />
    );
  const none = question.required ? [] : [{ value: "", label: t.noAnswer }];
  return (
    <RadioGroup {...field} legend={legend} options={[...options, ...none]} defaultValue={defaultValue} />
  );
}

function hintOf({ question: { type, hint }, condition, language }: AnswerFieldProps) {
  const many = type === "many-of" && questionWords[language].manyHint;
  const words = [hint && textOf(hint, language), many].filter(Boolean).join(" ");
  if (!condition) return words || undefined;
  return (
    <>
      <strong>{condition}</strong> {words}
    </>
  );
}
