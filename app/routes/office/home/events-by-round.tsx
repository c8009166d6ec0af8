import type { OfficeEvent } from "db/views/office-events";
import { stageOf } from "~/domain/event/rules";
import { formatDeadline } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { paths } from "~/paths";
import { RingMark } from "~/ui/ring";
import { timeOfEvent } from "../event/event-facts";
import { StateBadge } from "../state-badge";

const t = office.home;

/** The events under the names of their rounds, in the order given; those without a round come last. */
export function EventsByRound({ events }: { events: OfficeEvent[] }) {
  const names = [...new Set(events.map(({ round }) => round?.name ?? t.noRound))];
  const ordered = [
    ...names.filter((name) => name !== t.noRound),
    ...names.filter((name) => name === t.noRound),
  ];
  return ordered.map((name) => (
    <section key={name}>
      <h2>{name}</h2>
      <ul className="event-rows">
        {events
          .filter(({ round }) => (round?.name ?? t.noRound) === name)
          .map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
      </ul>
    </section>
  ));
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
