import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { listRegistrationChanges } from "db/registration-history";
import { isChangeable } from "~/domain/event/rules";
import { change } from "~/domain/registration/change.server";
import { ownChangeForm } from "~/domain/registration/form.server";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { formOfferFrom, formShapeFrom } from "../booking-form/shape-from.server";
import { bookingFrom } from "../booking-from.server";
import { toldIn } from "../told-in.server";
import { filledFrom } from "./filled-from";

const REGISTRANT = { organizerId: null };

export async function loader({ params, context: { db, site } }: LoaderFunctionArgs) {
  const { token, registration, event } = await changeableBooking(db, params.token);
  const told = await toldIn(db, site, registration);
  return {
    ...{ token, registration, offer: await formOfferFrom(db, event) },
    defaults: filledFrom(registration, event, told),
    onBoard: told.views.filter(({ onBoardAt }) => onBoardAt).map(({ themeId }) => themeId),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { token, registration, event } = await changeableBooking(db, params.token);
  const form = await readForm(request, ownChangeForm(await formShapeFrom(db, event)));
  if (!form.ok) return data({ reply: form.reply, meanwhile: null }, form.status);
  const outcome = await change(db, site, event, registration.id, form.value, REGISTRANT, new Date());
  if (!outcome.ok) {
    if (outcome.reason === "closed") throw redirect(paths.booking(token));
    const taken = outcome.reason === "email-taken";
    return data(
      {
        reply: taken ? refused(form.submitted, { email: ["email-taken"] }) : form.submitted,
        meanwhile: taken ? null : await listRegistrationChanges(db, registration.id, form.value.version),
      },
      409,
    );
  }
  nudgeWorker();
  const moved = form.value.email !== registration.email;
  return redirect(moved ? paths.bookingMoved(outcome.token) : paths.bookingSaved(outcome.token), 303);
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
