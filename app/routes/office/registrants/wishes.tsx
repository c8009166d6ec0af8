import type { EventAnswer } from "db/answers";
import type { Registrant } from "db/views/registrants";
import type { Theme } from "~/domain/event/types";
import { textOf } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { answersText } from "~/routes/public/booking-form/answer-text";

interface WishesProps {
  registrant: Registrant;
  themes: Theme[];
  questions: Question[];
  answers: EventAnswer[];
}

/** What each participant wishes and has answered, and what was answered for all of them. */
export function Wishes({ registrant, themes, questions, answers }: WishesProps) {
  const own = answers.filter(({ registrationId }) => registrationId === registrant.id);
  const told = (participantId: string | null) =>
    questions.flatMap((question) => {
      const answer = own.find((one) => one.questionId === question.id && one.participantId === participantId);
      return answer ? `${textOf(question.label, "fi")}: ${answersText(question, answer.value, "fi")}` : [];
    });
  const together = told(null);
  return (
    <ul className="wishes">
      {registrant.participants.map(({ id, name, role, attends, themeIds }) => (
        <li key={id}>
          <strong>{name}</strong>
          {role && `, ${role}`}
          {attends === "remote" && `, ${t.attendance.remote.toLocaleLowerCase("fi")}`}
          <Lines lines={[wishLine(themeIds, themes), ...told(id)]} />
        </li>
      ))}
      {together.length > 0 && (
        <li>
          <Lines lines={together} />
        </li>
      )}
    </ul>
  );
}

function wishLine(themeIds: string[], themes: Theme[]): string {
  const names = themeIds.flatMap((id) => themes.find((theme) => theme.id === id)?.name ?? []);
  return names.length > 0 ? names.join(" · ") : t.noWishes;
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span key={line} className="wishes__line">
      {line}
    </span>
  ));
}
