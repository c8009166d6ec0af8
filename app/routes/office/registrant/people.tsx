import type { EventDetails } from "~/domain/event/types";
import { SENSITIVE_KEPT_DAYS } from "~/domain/registration/rules";
import type { Participant } from "~/domain/registration/types";
import { formatMoment } from "~/i18n/dates";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { AnswerFacts } from "~/routes/public/booking-form/answer-facts";
import type { Told } from "~/routes/public/told-in.server";
import { Badge, ThemeBadge } from "~/ui/badge";
import { Facts } from "~/ui/facts";

interface PeopleProps {
  event: EventDetails;
  participants: Participant[];
  told: Told;
}

/** Who has a place and who waits, with all that each has told. */
export function People({ event, participants, told }: PeopleProps) {
  const isSensitive = Object.keys({ ...told.diets, ...told.accessNeeds }).length > 0;
  return (
    <section>
      <h3>{t.participants}</h3>
      <ol className="registrant-people">
        {participants.map((participant) => (
          <Person key={participant.id} event={event} participant={participant} told={told} />
        ))}
      </ol>
      {isSensitive && <p className="soft small">{t.sensitiveHint(SENSITIVE_KEPT_DAYS)}</p>}
    </section>
  );
}

function Person({
  event,
  participant,
  told,
}: Omit<PeopleProps, "participants"> & { participant: Participant }) {
  const { id, name, role, themeIds, arrivedAt } = participant;
  const wishes = themeIds.flatMap((themeId) => event.themes.find((theme) => theme.id === themeId) ?? []);
  const sensitive = [
    { term: t.diet, text: told.diets[id] },
    { term: t.accessNeed, text: told.accessNeeds[id] },
  ].filter(({ text }) => text !== undefined);
  return (
    <li className="registrant-person">
      <p className="registrant-person__name">
        <strong>{name}</strong>
        {role && <span className="soft">{role}</span>}
        <Place participant={participant} />
      </p>
      {wishes.length > 0 && (
        <p className="registrant-person__wishes">
          <span className="soft">{t.wishes}:</span>
          {wishes.map((theme) => (
            <ThemeBadge key={theme.id} position={theme.position} name={theme.name} />
          ))}
        </p>
      )}
      {sensitive.length > 0 && (
        <Facts items={sensitive.map(({ term, text }) => ({ term, children: text || t.unreadable }))} />
      )}
      <AnswerFacts
        questions={told.questions}
        answers={told.answers.filter(({ participantId }) => participantId === id)}
      />
      {arrivedAt && <p className="soft">{t.arrived(formatMoment(arrivedAt, "fi"))}</p>}
    </li>
  );
}

function Place({ participant: { attends, placedAt } }: { participant: Participant }) {
  if (attends === "remote") return <Badge tone="info">{t.places.remote}</Badge>;
  return placedAt ? (
    <Badge tone="good">{t.places.placed}</Badge>
  ) : (
    <Badge tone="warning">{t.places.waiting}</Badge>
  );
}
