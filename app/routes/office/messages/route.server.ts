import type { LoaderFunctionArgs } from "@remix-run/node";
import { newId } from "db/id";
import { findReportOfEvent } from "db/reports";
import { listMailings } from "db/views/mailings";
import { takesReminders } from "~/domain/event/states";
import { isOver } from "~/domain/mailing/rules";
import { missedOf } from "../mail-rules/missed.server";
import { openedFrom } from "../registrants/opened-from.server";
import { namesOf } from "./names.server";
import { shownMailing } from "./shown-mailing.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope, event, municipalities } = await openedFrom(db, request, params);
  const names = await namesOf(db, event);
  const mailings = [];
  for (const mailing of await listMailings(db, event.id, scope))
    mailings.push(await shownMailing(db, mailing, names));
  mailings.sort((one, other) => other.dueAt.localeCompare(one.dueAt));
  const report = await findReportOfEvent(db, event.id);
  return {
    ...{ asker, event: { id: event.id, title: event.title }, mailings },
    missed: asker.isOrganizer ? await missedOf(db, new Date(), event.id) : [],
    formId: newId(),
    own: scope === "all" ? null : municipalities.map(({ name }) => name),
    offers: {
      remind: takesReminders(event) && !isOver(event, new Date()),
      thank: isOver(event, new Date()),
      report: Boolean(report?.publishedAt),
      rules: asker.isOrganizer,
      templates: event.roundId !== null,
    },
  };
}
