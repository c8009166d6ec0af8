import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listAnswersOfEvent } from "db/answers";
import { listQuestions } from "db/questions";
import { listRegistrants } from "db/views/registrants";
import { narrowScope } from "~/domain/organizer/rules";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { openedFrom } from "./opened-from.server";
import { chosenOf, readQuery } from "./query";

/** What a file is made of: those whom the list finds, or the chosen of them. Diets and access needs never leave. */
export async function askedFor({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { event, scope } = await openedFrom(db, request, params);
  const { searchParams } = new URL(request.url);
  const { query } = readQuery(searchParams);
  const ids = chosenOf(searchParams);
  if (ids?.length === 0) throw redirect(paths.officeRegistrants(event.id, "?ei-valittu=1"));
  const shown = narrowScope(scope, query.municipalityCode);
  const registrants = await listRegistrants(db, event.id, shown, { ...query, ids }, query);
  if (ids && registrants.length === 0) throw notFound();
  return {
    ...{ event, registrants },
    questions: await listQuestions(db, event.id),
    answers: await listAnswersOfEvent(db, event.id, shown),
  };
}

export type AskedFor = Awaited<ReturnType<typeof askedFor>>;
