import type { LoaderFunctionArgs } from "@remix-run/node";
import { listRooms } from "db/quotas";
import { findPublishedReportSlug } from "db/views/front-page";
import { takesDeclines } from "~/domain/decline/rules";
import { registrationState, stageOf } from "~/domain/event/rules";
import { takesOpeningNotices } from "~/domain/opening/rules";
import { askedMunicipalities } from "../asked-municipalities.server";
import { eventLinks } from "../calendar-entry.server";
import { publicEventFrom } from "../event-from.server";
import { feedLinks } from "../feed-links.server";

export async function loader({ params, context: { db, site, language } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const reportSlug = await findPublishedReportSlug(db, event.id);
  const now = new Date();
  const registration = registrationState(event, now);
  return {
    event,
    reportSlug,
    registration,
    municipalities: await askedMunicipalities(db, event),
    calendarLinks: eventLinks(site, event, language),
    feeds: feedLinks(
      site,
      language,
      event.contacts.map(({ municipality }) => municipality),
    ),
    rooms: registration === "open" && event.capacity !== null ? await listRooms(db, event.id) : [],
    takesDeclines: takesDeclines(event, now),
    takesOpeningNotices: takesOpeningNotices(event, now),
    stage: stageOf(event.state, reportSlug !== null),
  };
}
