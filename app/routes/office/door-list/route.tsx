import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Attendee } from "~/domain/attendance/types";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { door } from "~/i18n/fi/door";
import { officeDoor } from "~/i18n/fi/office-door";
import { paths } from "~/paths";
import { Icon } from "~/ui/icon";
import { TableFrame } from "~/ui/table";
import { EventFrame } from "../event-frame";
import type { loader } from "./route.server";
import "~/ui/styles/pages/door.css";

export { loader } from "./route.server";

const t = officeDoor.listPage;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

const LINES_FOR_WALK_INS = 8;

/** The list on paper, for a door without electricity or for those who like a pen. */
export default function DoorList() {
  const { asker, event, attendees, printedAt } = useLoaderData<typeof loader>();
  const { startsAt } = event;
  return (
    <EventFrame asker={asker} event={event} current="door">
      <div className="paper paper--list">
        <h2>{t.title}</h2>
        <p className="paper__facts">
          {startsAt && <span>{formatMoment(startsAt, "fi")}</span>} <span>{t.people(attendees.length)}</span>{" "}
          <span>{t.printed(formatMoment(printedAt, "fi"))}</span>
        </p>
        <p className="paper__privacy">{t.privacy}</p>
        <p className="paper__screen soft">
          {t.print} <a href={paths.officeDoor(event.id)}>{officeDoor.back}</a>
        </p>
        <TableFrame caption={t.caption} captionHidden>
          <thead>
            <tr>
              {Object.values(t.columns).map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attendees.map((attendee) => (
              <Line key={attendee.id} attendee={attendee} />
            ))}
          </tbody>
        </TableFrame>
        <h3>{t.walkIns}</h3>
        <ul className="paper__lines" aria-hidden="true">
          {Array.from({ length: LINES_FOR_WALK_INS }, (_, line) => (
            <li key={String(line)} />
          ))}
        </ul>
      </div>
    </EventFrame>
  );
}

function Line({ attendee: { name, organization, municipality, as, arrivedAt } }: { attendee: Attendee }) {
  return (
    <tr>
      <td>
        <span className="paper__box">{arrivedAt && <Icon name="check" />}</span>
        {arrivedAt && <span className="visually-hidden">{t.columns.here}</span>}
      </td>
      <th scope="row">{name}</th>
      <td>{organization}</td>
      <td>{municipality}</td>
      <td>{as && door.as[as]}</td>
    </tr>
  );
}
