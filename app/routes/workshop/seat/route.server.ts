import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { findEventDetails } from "db/views/event-details";
import { SEAT_COOKIE, SEAT_MS, writeCookie } from "~/access/cookie";
import { findSeatOf } from "~/access/seat.server";
import type { Municipality } from "~/domain/event/types";
import { OTHER_MUNICIPALITY, seatForm } from "~/domain/workshop/form.server";
import { join } from "~/domain/workshop/join.server";
import type { Workshop } from "~/domain/workshop/types";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { askedMunicipalities } from "~/routes/public/asked-municipalities.server";
import { workshopFrom } from "../workshop-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  if (await findSeatOf(db, request, workshop)) return redirect(paths.board(workshop.code));
  const municipalities = await municipalitiesOf(db, workshop);
  return {
    code: workshop.code,
    eventTitle: workshop.eventTitle,
    municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
    other: OTHER_MUNICIPALITY,
  };
}

export async function action({ request, params, context: { db, config } }: ActionFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  const municipalities = await municipalitiesOf(db, workshop);
  const form = await readForm(request, seatForm(municipalities.map(({ code }) => code)));
  if (!form.ok) return data(form.reply, form.status);
  const { organizationKind, municipality } = form.value;
  const municipalityCode = municipality === OTHER_MUNICIPALITY ? null : municipality;
  const token = await join(db, workshop, { organizationKind, municipalityCode }, new Date());
  const cookie = writeCookie(config.publicUrl, SEAT_COOKIE, token, SEAT_MS, paths.board(workshop.code));
  return redirect(paths.board(workshop.code), { status: 303, headers: { "Set-Cookie": cookie } });
}

async function municipalitiesOf(db: AppLoadContext["db"], workshop: Workshop): Promise<Municipality[]> {
  const event = await findEventDetails(db, { id: workshop.eventId });
  if (!event) throw notFound();
  return askedMunicipalities(db, event);
}
