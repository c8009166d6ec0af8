import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEventDetails } from "db/views/event-details";
import { countOnSite, listOnSiteSealedDiets } from "db/views/kitchen";
import { requireRegistrantScope } from "~/access/require.server";
import { countDiets } from "~/domain/registration/numbers";
import { unseal } from "~/domain/site/token.server";
import { notFound } from "~/http/refuse";

/** What the kitchen needs: numbers, and nobody's name. */
export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const { asker, scope } = await requireRegistrantScope(db, request, id);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  const diets = (await listOnSiteSealedDiets(db, id, scope)).map((sealed) => unseal(site, sealed));
  return {
    asker,
    event: { id: event.id, title: event.title, startsAt: event.startsAt },
    /** Null: everybody's. */
    municipalities:
      scope === "all"
        ? null
        : event.contacts.map(({ municipality }) => municipality).filter(({ code }) => scope.includes(code)),
    ...(await countOnSite(db, id, scope)),
    diets: countDiets(diets.filter((diet) => diet !== null)),
    unreadable: diets.filter((diet) => diet === null).length,
    countedAt: new Date().toISOString(),
  };
}
