import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { officeDoor } from "~/i18n/fi/office-door";
import { Numbers } from "~/ui/numbers";
import { Table } from "~/ui/table";
import { EventFrame } from "../event-frame";
import type { loader } from "./route.server";
import "~/ui/styles/pages/door.css";

export { loader } from "./route.server";

const t = officeDoor.kitchen;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

/** For the caterer: how many come and what they eat, and nobody's name. */
export default function Kitchen() {
  const { asker, event, municipalities, coming, waiting, diets, unreadable, countedAt } =
    useLoaderData<typeof loader>();
  const numbers = [{ value: coming, label: t.coming }];
  if (waiting > 0) numbers.push({ value: waiting, label: t.waiting });
  return (
    <EventFrame asker={asker} event={event} current="kitchen">
      <div className="paper stack">
        <h2>{t.title}</h2>
        <p className="paper__facts">
          {event.startsAt && <span>{formatMoment(event.startsAt, "fi")}</span>}{" "}
          <span>{t.printed(formatMoment(countedAt, "fi"))}</span>
        </p>
        {municipalities && (
          <p className="soft">{t.scope(municipalities.map(({ name }) => name).join(", "))}</p>
        )}
        <Numbers items={numbers} />
        <h3>{t.diets}</h3>
        <p className="soft">{diets.length === 0 && unreadable === 0 ? t.dietsNone : t.dietsHint}</p>
        {diets.length > 0 && (
          <Table
            caption={t.caption}
            captionHidden
            columns={[{ heading: t.diet }, { heading: t.count, numeric: true }]}
            rows={diets.map(({ diet, count }) => ({ key: diet, cells: [diet, count] }))}
          />
        )}
        {unreadable > 0 && <p>{t.unreadable(unreadable)}</p>}
        <p className="paper__screen soft">{officeDoor.listPage.print}</p>
      </div>
    </EventFrame>
  );
}
