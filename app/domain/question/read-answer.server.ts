import { line, lines } from "~/domain/text/fields.server";
import { LONG_ANSWER_MAX, TEXT_ANSWER_MAX } from "./rules";
import type { AnswerValue, Question } from "./types";

type Read = { value: AnswerValue | null } | { fault: string };

const NUMBER = /^[-+]?\d{1,9}([.,]\d{1,4})?$/;

/** What was typed to one question as its answer; null when it was left empty. */
export function readAnswer({ type, options }: Question, typed: unknown): Read {
  if (typed === undefined || typed === "") return { value: null };
  if (type === "many-of") return readChoices(options, [typed].flat());
  if (typeof typed !== "string") return { fault: "unknown" };
  if (type === "one-of") return isOption(options, typed) ? { value: typed } : { fault: "choice-unknown" };
  if (type === "yes-no") return /^(yes|no)$/.test(typed) ? { value: typed === "yes" } : { fault: "unknown" };
  return type === "number" ? readNumber(typed) : readText(type, typed);
}

function readChoices(options: Question["options"], typed: unknown[]): Read {
  const chosen = typed.filter((value) => value !== "");
  if (!chosen.every((value) => isOption(options, value))) return { fault: "choice-unknown" };
  const values = options.map(({ value }) => value).filter((value) => chosen.includes(value));
  return { value: values.length > 0 ? values : null };
}

function readNumber(typed: string): Read {
  const plain = typed.replace(/\s/g, "").replace("−", "-");
  if (plain === "") return { value: null };
  return NUMBER.test(plain) ? { value: Number(plain.replace(",", ".")) } : { fault: "number-invalid" };
}

const TEXTS = { text: line(TEXT_ANSWER_MAX), "long-text": lines(LONG_ANSWER_MAX) };

function readText(type: keyof typeof TEXTS, typed: string): Read {
  const read = TEXTS[type].safeParse(typed);
  return read.success ? { value: read.data || null } : { fault: read.error.issues[0]?.message ?? "unknown" };
}

function isOption(options: Question["options"], typed: unknown): typed is string {
  return options.some(({ value }) => value === typed);
}
