import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { listRooms } from "db/quotas";
import { findEventDetails } from "db/views/event-details";
import { requireOrganizer } from "~/access/require.server";
import type { EventDetails } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { changePlaces, markOfMoves, markOfPlaces } from "~/domain/registration/change-places.server";
import { placesForm } from "~/domain/registration/places-form.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const event = await eventOf(db, params.id);
  const saved = new URL(request.url).searchParams.has("tallennettu");
  return { asker, event, rooms: await listRooms(db, event.id), mark: markOfPlaces(event), saved };
}

/** A change that would move somebody is shown before it is made. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  await requireOrganizer(db, request);
  const event = await eventOf(db, params.id);
  const form = await readForm(request, placesForm(whoseOf(event)));
  if (!form.ok) return data({ reply: form.reply, ...NOTHING_TO_SAY }, form.status);
  const outcome = await changePlaces(db, site, event, form.value, new Date());
  if (outcome.ok) {
    nudgeWorker();
    return redirect(paths.officePlacesSaved(event.id), 303);
  }
  const reply = form.submitted;
  if (outcome.reason === "changed-meanwhile") return data({ reply, ...NOTHING_TO_SAY, conflict: true }, 409);
  const { moves } = outcome;
  return data({ reply, ...NOTHING_TO_SAY, moves: { ...moves, mark: markOfMoves(moves) } });
}

/** Of what comes between a form and its saving. */
const NOTHING_TO_SAY = { moves: null, conflict: false };

async function eventOf(db: Db, id = ""): Promise<EventDetails> {
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  return event;
}

function whoseOf(event: EventDetails): string[] {
  return [
    ...event.contacts.map(({ municipality }) => `municipality:${municipality.code}`),
    ...ORGANIZATION_KINDS.map((kind) => `kind:${kind}`),
  ];
}
