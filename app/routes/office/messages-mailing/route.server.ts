import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findOrganizer } from "db/organizers";
import { listFailedOf } from "db/views/mailings";
import { MoveForm } from "~/domain/mailing/due-form.server";
import { moveMailing } from "~/domain/mailing/move.server";
import { unreachedBy } from "~/domain/mailing/unreached.server";
import { readForm, refused } from "~/http/form.server";
import { dayOf, timeOf } from "~/i18n/dates";
import { paths } from "~/paths";
import { namesOf } from "../messages/names.server";
import { shownMailing } from "../messages/shown-mailing.server";
import { mailingFrom } from "./mailing-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event, mailing } = await mailingFrom(db, request, params);
  const { kind, subject, body, dueAt, startedAt, endedAt, createdBy } = mailing;
  const shown = await shownMailing(db, mailing, await namesOf(db, event));
  const { searchParams } = new URL(request.url);
  const author = createdBy ? await findOrganizer(db, createdBy) : null;
  return {
    ...{ asker, event: { id: event.id, title: event.title } },
    mailing: shown,
    told: { kind, subject, body, startedAt, endedAt, author: author?.name ?? null },
    due: { day: dayOf(dueAt), time: timeOf(dueAt) },
    byRule: mailing.ruleId !== null,
    failed: await listFailedOf(db, mailing.id),
    unreached: shown.isUnderWay ? [] : await unreachedBy(db, event, mailing.audience),
    done: (["lahetetty", "siirretty", "pysaytetty"] as const).find((word) => searchParams.has(word)) ?? null,
  };
}

/** Gives a mailing that has not begun another time, or sends it at once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, nudgeWorker } = context;
  const { event, mailing } = await mailingFrom(db, request, params);
  const form = await readForm(request, MoveForm);
  if (!form.ok) return data({ reply: form.reply, isBegun: false }, form.status);
  const outcome = await moveMailing(db, mailing.id, form.value, new Date());
  const here = paths.officeMailing(event.id, mailing.id);
  if (outcome.ok && !form.value.due) nudgeWorker();
  if (outcome.ok) return redirect(`${here}?${form.value.due ? "siirretty" : "lahetetty"}`, 303);
  const faults = {
    begun: {},
    "by-rule": {},
    past: { day: ["past"] },
    "odd-hour": { oddHourOk: ["odd-hour"] },
  };
  const reply = refused(form.submitted, faults[outcome.reason]);
  const isBegun = outcome.reason === "begun";
  return data({ reply, isBegun }, isBegun || outcome.reason === "by-rule" ? 409 : 422);
}
