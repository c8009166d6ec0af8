import type { LoaderFunctionArgs } from "@remix-run/node";
import { listAnswersOf } from "db/answers";
import { listQuestions } from "db/questions";
import { countRegistrantGroups } from "db/views/registrant-numbers";
import { countFoundRegistrants, listRegistrants } from "db/views/registrants";
import { narrowScope } from "~/domain/organizer/rules";
import { registrantNumbers } from "~/domain/registration/numbers";
import { openedFrom } from "./opened-from.server";
import { isSearch, readQuery } from "./query";

const PAGE_SIZE = 100;

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope, event, municipalities } = await openedFrom(db, request, params);
  const { searchParams } = new URL(request.url);
  const { query, page } = readQuery(searchParams);
  const shown = narrowScope(scope, query.municipalityCode);
  const found = await countFoundRegistrants(db, event.id, shown, query);
  const pages = Math.max(1, Math.ceil(found.registrations / PAGE_SIZE));
  const number = Math.min(page, pages);
  const listing = { order: query.order, page: { size: PAGE_SIZE, number } };
  const registrants = await listRegistrants(db, event.id, shown, query, listing);
  const ids = query.view === "wishes" ? registrants.map(({ id }) => id) : [];
  return {
    ...{ asker, event, municipalities, query, found, registrants, pages, page: number },
    from: (number - 1) * PAGE_SIZE + 1,
    sees: scope === "all" ? "all" : "own",
    questions: await listQuestions(db, event.id),
    answers: await listAnswersOf(db, ids),
    numbers: isSearch(query) ? null : registrantNumbers(await countRegistrantGroups(db, event.id, shown)),
    allChosen: searchParams.get("valitse") === "kaikki",
    said: saidBy(searchParams),
  };
}

/** What has just been done with the chosen. */
function saidBy(params: URLSearchParams) {
  const count = (name: string) => (params.has(name) ? Number(params.get(name)) || 0 : null);
  return {
    sent: count("lahetetty"),
    unsent: count("lahettamatta"),
    cancelled: count("peruttu"),
    nobody: params.has("ei-valittu"),
  };
}
