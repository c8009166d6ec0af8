import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listRounds } from "db/rounds";
import { listThemes } from "db/views/event-details";
import { requireOrganizer } from "~/access/require.server";
import { openRuledRound } from "~/domain/mailing/open-ruled-round.server";
import { NewRoundForm } from "~/domain/round/form.server";
import { readForm, refused } from "~/http/form.server";
import { dayOf } from "~/i18n/dates";
import { paths } from "~/paths";

/** A new round begins with the themes of the last one. */
export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const [last] = await listRounds(db);
  const thisYear = Number(dayOf(new Date().toISOString()).slice(0, 4));
  return {
    asker,
    year: last ? Math.max(last.year + 1, thisYear) : thisYear,
    themes: last ? await listThemes(db, last.id) : [],
  };
}

export async function action({ request, context: { db } }: ActionFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const form = await readForm(request, NewRoundForm);
  if (!form.ok) return data(form.reply, form.status);
  const outcome = await openRuledRound(db, form.value, asker.organizerId, new Date());
  if (!outcome.ok) return data(refused(form.submitted, { year: [outcome.reason] }), 422);
  return redirect(paths.officeRoundGroups(outcome.id), 303);
}
