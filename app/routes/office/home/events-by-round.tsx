import type { Round } from "db/rounds";
import type { OfficeEvent } from "db/views/office-events";
import { stageOf } from "~/domain/event/rules";
import { formatDeadline } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { officeMailRules } from "~/i18n/fi/office-mail-rules";
import { officeRound } from "~/i18n/fi/office-round";
import { paths } from "~/paths";
import { RingMark } from "~/ui/ring";
import { timeOfEvent } from "../event/event-facts";
import { StateBadge } from "../state-badge";

const t = office.home;

interface EventsByRoundProps {
  events: OfficeEvent[];
  rounds: Round[];
  /** Whether the asker may put municipalities in groups. */
  hasGroups: boolean;
}

/** The events under the names of their rounds, in the order given; those without a round come last. */
export function EventsByRound({ events, rounds, hasGroups }: EventsByRoundProps) {
  const others = events.filter(({ roundId }) => roundId === null);
  return (
    <>
      {rounds.map(({ id, name, year }) => (
        <section key={id}>
          <h2>{name}</h2>
          {hasGroups && (
            <p>
              <a href={paths.officeRoundGroups(id)}>{officeRound.groups.of(year)}</a>
              {" · "}
              <a href={paths.officeRoundMailRules(id)}>{officeMailRules.of(year)}</a>
            </p>
          )}
          <EventRows events={events.filter(({ roundId }) => roundId === id)} />
        </section>
      ))}
      {others.length > 0 && (
        <section>
          <h2>{t.noRound}</h2>
          <EventRows events={others} />
        </section>
      )}
    </>
  );
}

function EventRows({ events }: { events: OfficeEvent[] }) {
  if (events.length === 0) return <p className="soft">{t.empty}</p>;
  return (
    <ul className="event-rows">
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  );
}

function EventRow({ event }: { event: OfficeEvent }) {
  const { registrationClosesAt, numbers } = event;
  const stage = stageOf(event.state, event.reportPublished);
  return (
    <li className="event-row">
      <span className="event-row__stage">
        <RingMark stage={stage} size="medium" />
        <span>{common.round[stage]}</span>
      </span>
      <div className="event-row__words">
        <h3>
          <a href={paths.officeEvent(event.id)}>{event.title}</a>
        </h3>
        <p className="event-row__when">
          <span>{timeOfEvent(event)}</span>
          <StateBadge state={event.state} />
        </p>
        {event.municipalities.length > 0 && <p className="soft">{event.municipalities.join(", ")}</p>}
        {registrationClosesAt && (
          <p className="soft">{t.deadline(formatDeadline(registrationClosesAt, "fi"))}</p>
        )}
      </div>
      {numbers && (
        <dl className="event-row__numbers">
          <div>
            <dt>{t.participants}</dt>
            <dd>{numbers.participants}</dd>
          </div>
          {numbers.waiting > 0 && (
            <div>
              <dt>{t.waiting}</dt>
              <dd>{numbers.waiting}</dd>
            </div>
          )}
          <div>
            <dt>{t.registrations}</dt>
            <dd>{numbers.registrations}</dd>
          </div>
        </dl>
      )}
    </li>
  );
}
