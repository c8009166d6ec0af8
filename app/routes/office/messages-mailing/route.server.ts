import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findOrganizer } from "db/organizers";
import { listFailedOf } from "db/views/mailings";
import { countLeft } from "~/domain/mailing/count-left.server";
import { MoveForm } from "~/domain/mailing/due-form.server";
import { moveMailing } from "~/domain/mailing/move.server";
import { isResumable } from "~/domain/mailing/rules";
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
    stillWaiting: isResumable(mailing) ? await countLeft(db, mailing) : 0,
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
  const { reason } = outcome;
  const isBegun = reason === "begun";
  if (isBegun || reason === "by-rule") return data({ reply: form.submitted, isBegun }, 409);
  const field = reason === "odd-hour" ? "oddHourOk" : "day";
  return data({ reply: refused(form.submitted, { [field]: [reason] }), isBegun }, 422);
}
