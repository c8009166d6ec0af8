import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isChangeable } from "~/domain/event/rules";
import { cancel } from "~/domain/registration/cancel.server";
import { paths } from "~/paths";
import { bookingFrom } from "../booking-from.server";

/** Asks; only the button cancels. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const booking = await bookingFrom(db, params.token);
  if (!booking) throw redirect(paths.lostLinkUnknown());
  const { registration, event, token } = booking;
  if (registration.cancelledAt || !isChangeable(event, new Date())) throw redirect(paths.booking(token));
  return { token, title: event.title, names: registration.participants.map(({ name }) => name) };
}

export async function action({ params, context: { db, site, nudgeWorker } }: ActionFunctionArgs) {
  const booking = await bookingFrom(db, params.token);
  if (!booking) throw redirect(paths.lostLinkUnknown());
  const { registration, event, token } = booking;
  const now = new Date();
  if (isChangeable(event, now)) await cancel(db, site, event, registration, token, now);
  nudgeWorker();
  return redirect(paths.booking(token), 303);
}
