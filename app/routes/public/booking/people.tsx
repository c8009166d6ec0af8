import type { EventDetails } from "~/domain/event/types";
import { questionsOf } from "~/domain/question/rules";
import type { Participant, Registration } from "~/domain/registration/types";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { Badge } from "~/ui/badge";
import { Facts } from "~/ui/facts";
import { AnswerFacts } from "../booking-form/answer-facts";
import type { Told } from "../told-in.server";

interface PeopleProps {
  event: EventDetails;
  registration: Registration;
  told: Told;
}

/** Each participant, with the place or the wait for one, and what they told. */
export function People({ event, registration, told }: PeopleProps) {
  const t = registrationWords[useLanguage()].booking;
  return (
    <section className="told-people">
      <h3>{t.participants}</h3>
      <ul>
        {registration.participants.map((participant) => (
          <li key={participant.id} className="told-person">
            <p className="told-person__name">
              <strong>{participant.name}</strong>
              {registration.cancelledAt === null && <Standing participant={participant} event={event} />}
            </p>
            <PersonFacts participant={participant} event={event} told={told} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ participant, event }: { participant: Participant; event: EventDetails }) {
  const t = registrationWords[useLanguage()].booking;
  if (participant.attends === "remote") return <Badge tone="info">{t.remote}</Badge>;
  if (participant.placedAt === null) return <Badge tone="warning">{t.waits}</Badge>;
  return event.capacity === null ? null : <Badge tone="good">{t.hasPlace}</Badge>;
}

type PersonFactsProps = Pick<PeopleProps, "event" | "told"> & { participant: Participant };

function PersonFacts({ participant, event, told }: PersonFactsProps) {
  const t = registrationWords[useLanguage()].booking;
  const { id, role, themeIds } = participant;
  const wishes = themeIds.flatMap(
    (themeId) => event.themes.find((theme) => theme.id === themeId)?.name ?? [],
  );
  const facts: [term: string, words: string | null | undefined][] = [
    [t.role, role],
    [t.wishes, wishes.join(", ")],
    [t.diet, told.diets[id]],
    [t.accessNeed, told.accessNeeds[id]],
  ];
  const items = facts.flatMap(([term, words]) => (words ? [{ term, children: words }] : []));
  return (
    <>
      {items.length > 0 && <Facts items={items} />}
      <AnswerFacts
        questions={questionsOf(told.questions, "participant")}
        answers={told.answers.filter(({ participantId }) => participantId === id)}
      />
    </>
  );
}
