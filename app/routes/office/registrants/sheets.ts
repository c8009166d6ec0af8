import type { Registrant } from "db/views/registrants";
import { textOf } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";
import { type Standing, standingOf } from "~/domain/registration/rules";
import type { Participant } from "~/domain/registration/types";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { answersText } from "~/routes/public/booking-form/answer-text";
import type { AskedFor } from "./asked-for.server";

const COLUMNS = [
  ...([
    "reference",
    "state",
    "organization",
    "kind",
    "municipality",
    "alsoRepresents",
    "participants",
  ] as const),
  ...(["people", "contactName", "email", "phone", "source", "registered"] as const),
];
const PERSON_COLUMNS = [
  ...(["name", "role", "state", "attends", "organization", "kind", "municipality"] as const),
  ...(["firstTheme", "secondTheme", "reference"] as const),
];

type Cell = string | number;

/** One row to a registration, headings first and the notice last. */
export function registrationSheet({ registrants, questions, answers }: AskedFor): Cell[][] {
  const asked = questions.filter(({ scope }) => scope === "registration");
  const answerOf = answersBy(answers);
  const rows = registrants.map((registrant) => [
    ...COLUMNS.map((name) => registrationCells(registrant)[name]),
    ...asked.map((question) => answerOf(question, registrant.id, null)),
  ]);
  return withNotice([[...COLUMNS.map((name) => t.exported[name]), ...labels(asked)], ...rows]);
}

/** One row to a person who comes, or waits for a place; those who have cancelled are left out. */
export function participantSheet({ event, registrants, questions, answers }: AskedFor): Cell[][] {
  const asked = questions.filter(({ scope }) => scope === "participant");
  const answerOf = answersBy(answers);
  const themes = new Map(event.themes.map(({ id, name }) => [id, name]));
  const coming = registrants.filter(({ cancelledAt }) => cancelledAt === null);
  const rows = coming.flatMap((registrant) => {
    const whole = registrationCells(registrant);
    return registrant.participants.map((participant) => {
      const cells = { ...whole, ...personCells(participant, themes) };
      return [
        ...PERSON_COLUMNS.map((name) => cells[name]),
        ...asked.map((question) => answerOf(question, registrant.id, participant.id)),
      ];
    });
  });
  return withNotice([[...PERSON_COLUMNS.map((name) => t.exported[name]), ...labels(asked)], ...rows]);
}

function registrationCells(registrant: Registrant) {
  return {
    reference: registrant.reference,
    state: t.standings[standingOf(registrant)],
    organization: registrant.organizationName ?? "",
    kind: common.organizationKinds[registrant.organizationKind],
    municipality: registrant.municipality,
    alsoRepresents: registrant.alsoRepresents ?? "",
    participants: registrant.participants.map(({ name }) => name).join(", "),
    people: registrant.participants.length,
    contactName: registrant.contactName ?? "",
    email: registrant.email ?? "",
    phone: registrant.phone ?? "",
    source: t.sources[registrant.source],
    registered: formatMoment(registrant.createdAt, "fi"),
  };
}

function personCells({ name, role, attends, themeIds, placedAt }: Participant, themes: Map<string, string>) {
  const standing: Standing = placedAt ? "coming" : "waiting";
  const [first = "", second = ""] = themeIds.map((id) => themes.get(id) ?? "");
  return {
    ...{ name, role: role ?? "", state: t.standings[standing] },
    ...{ attends: t.attendance[attends], firstTheme: first, secondTheme: second },
  };
}

/** Finds what was answered to a question, for a whole registration or for one participant of it. */
function answersBy(answers: AskedFor["answers"]) {
  const keyOf = (...ids: (string | null)[]) => ids.join(" ");
  const found = new Map(
    answers.map((one) => [keyOf(one.questionId, one.registrationId, one.participantId), one.value]),
  );
  return (question: Question, registrationId: string, participantId: string | null) => {
    const value = found.get(keyOf(question.id, registrationId, participantId));
    return value === undefined ? "" : answersText(question, value, "fi");
  };
}

const labels = (questions: Question[]) => questions.map(({ label }) => textOf(label, "fi"));
const withNotice = (rows: Cell[][]): Cell[][] => [...rows, [t.privacyLine]];
