import type { LoaderFunctionArgs } from "@remix-run/node";
import { listMunicipalities } from "db/municipalities";
import { listPublishedNews } from "db/news";
import { listEventsWithPlace, listPublishedReports } from "db/views/front-page";
import { registrationState } from "~/domain/event/rules";
import { dayOf } from "~/i18n/dates";
import { feedLinks } from "../feed-links.server";
import { listed } from "../news/listed";

const NEWS_SHOWN = 3;

export async function loader({ context: { db, site, language } }: LoaderFunctionArgs) {
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
    news: (await listPublishedNews(db, null, NEWS_SHOWN)).map(listed),
    feeds: feedLinks(site, language, await listMunicipalities(db)),
  };
}
