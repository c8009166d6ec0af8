import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEventDetails } from "db/views/event-details";
import { listRegistrants, listSealedDiets } from "db/views/registrants";
import { requireRegistrantScope } from "~/access/require.server";
import { narrowScope } from "~/domain/organizer/rules";
import { countDiets, countRegistrants } from "~/domain/registration/numbers";
import { unseal } from "~/domain/site/token.server";
import { notFound } from "~/http/refuse";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const { asker, scope } = await requireRegistrantScope(db, request, id);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  const municipalities = event.contacts
    .map(({ municipality }) => municipality)
    .filter(({ code }) => scope === "all" || scope.includes(code));
  const chosen = new URL(request.url).searchParams.get("kunta");
  const shown = narrowScope(scope, chosen);
  const registrants = await listRegistrants(db, id, shown);
  const diets = (await listSealedDiets(db, id, shown)).map((sealed) => unseal(site, sealed));
  return {
    ...{ asker, event, municipalities, registrants, chosen },
    sees: scope === "all" ? "all" : "own",
    numbers: countRegistrants(registrants),
    diets: countDiets(diets.filter((diet) => diet !== null)),
    unreadableDiets: diets.filter((diet) => diet === null).length,
  };
}
