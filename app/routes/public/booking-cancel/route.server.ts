import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isCancellable } from "~/domain/event/rules";
import { cancel } from "~/domain/registration/cancel.server";
import { countPlaced } from "~/domain/registration/rules";
import { paths } from "~/paths";
import { bookingFrom } from "../booking-from.server";

/** Asks; only the button cancels. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const booking = await bookingFrom(db, params.token);
  if (!booking) throw redirect(paths.lostLinkUnknown());
  const { registration, event, token } = booking;
  if (registration.cancelledAt || !isCancellable(event, new Date())) throw redirect(paths.booking(token));
  const names = registration.participants.map(({ name }) => name);
  const givesBack = event.capacity !== null && countPlaced(registration).placed > 0;
  return { token, title: event.title, names, givesBack };
}

export async function action({ params, context: { db, site, nudgeWorker } }: ActionFunctionArgs) {
  const booking = await bookingFrom(db, params.token);
  if (!booking) throw redirect(paths.lostLinkUnknown());
  const { registration, event, token } = booking;
  await cancel(db, site, event, registration.id, { organizerId: null }, new Date());
  nudgeWorker();
  return redirect(paths.booking(token), 303);
}
