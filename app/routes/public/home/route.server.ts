import type { LoaderFunctionArgs } from "@remix-run/node";
import { listEventsWithPlace, listPublishedReports } from "db/views/front-page";
import { registrationState } from "~/domain/event/rules";
import { dayOf } from "~/i18n/dates";

export async function loader({ context: { db } }: LoaderFunctionArgs) {
  const now = new Date();
  const today = dayOf(now.toISOString());
  const events = (await listEventsWithPlace(db)).map((event) => ({
    ...event,
    registration: registrationState(event, now),
    isPast: event.state === "held" || (event.startsOn !== null && event.startsOn < today),
  }));
  return {
    coming: events.filter((event) => !event.isPast),
    past: events.filter((event) => event.isPast).reverse(),
    reports: await listPublishedReports(db),
  };
}
