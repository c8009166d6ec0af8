import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEventDetails } from "db/views/event-details";
import { countRegistrantGroups } from "db/views/registrant-numbers";
import { requirePartIn } from "~/access/require.server";
import { registrantScope } from "~/domain/organizer/rules";
import { registrantNumbers } from "~/domain/registration/numbers";
import { notFound } from "~/http/refuse";
import { missedOf } from "../mail-rules/missed.server";
import { changeNewsOf } from "./change-news.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const asker = await requirePartIn(db, request, id);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  const scope = registrantScope(asker, id);
  const numbers = scope.length > 0 ? registrantNumbers(await countRegistrantGroups(db, id, scope)) : null;
  const changeNews = asker.isOrganizer ? await changeNewsOf(db, event, new Date()) : null;
  const missed = asker.isOrganizer ? await missedOf(db, new Date(), id) : [];
  const said = new URL(request.url).searchParams;
  return {
    ...{ asker, event, numbers, changeNews, missed },
    steered: said.get("muutosviesti"),
    saved: said.has("tallennettu"),
    stateChanged: said.has("tila"),
    refusal: said.get("este"),
  };
}
