import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { isChangeable } from "~/domain/event/rules";
import { change } from "~/domain/registration/change.server";
import { changeForm } from "~/domain/registration/form.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { askedMunicipalities } from "../asked-municipalities.server";
import { bookingFrom, dietsOf } from "../booking-from.server";

export async function loader({ params, context: { db, site } }: LoaderFunctionArgs) {
  const { token, registration, event } = await changeableBooking(db, params.token);
  const diets = await dietsOf(db, site, registration.id);
  return {
    token,
    event,
    registration,
    municipalities: await askedMunicipalities(db, event),
    participants: registration.participants.map(({ id, name }) => ({
      name,
      diet: diets.get(id) ?? "",
      dietConsent: diets.has(id) ? "on" : "",
    })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { token, registration, event } = await changeableBooking(db, params.token);
  const codes = (await askedMunicipalities(db, event)).map(({ code }) => code);
  const form = await readForm(request, changeForm(codes));
  if (!form.ok) return data({ reply: form.reply, conflict: false }, form.status);
  const { version, ...fields } = form.value;
  const outcome = await change(db, site, event, { ...registration, version }, token, fields, new Date());
  if (!outcome.ok && outcome.reason === "closed") throw redirect(paths.booking(token));
  if (!outcome.ok) return data({ reply: form.submitted, conflict: true }, 409);
  nudgeWorker();
  return redirect(paths.bookingSaved(token), 303);
}

/** Throws the asker back to a page that says why nothing can be changed. */
async function changeableBooking(db: Db, token: string | undefined) {
  const booking = await bookingFrom(db, token);
  if (!booking) throw redirect(paths.lostLinkUnknown());
  const { registration, event } = booking;
  if (registration.cancelledAt || !isChangeable(event, new Date()))
    throw redirect(paths.booking(booking.token));
  return booking;
}
