import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isCancellable, isChangeable } from "~/domain/event/rules";
import { findAhead } from "~/domain/registration/ahead.server";
import { countPlaced } from "~/domain/registration/rules";
import { paths } from "~/paths";
import { doorQr } from "~/routes/door/door-qr.server";
import { bookingFrom } from "../booking-from.server";
import { bookingLinks } from "../calendar-entry.server";
import { toldIn } from "../told-in.server";

/** Opening the link changes nothing: mail scanners open every link. */
export async function loader({ request, params, context: { db, site, language } }: LoaderFunctionArgs) {
  const booking = await bookingFrom(db, params.token);
  if (!booking) throw redirect(paths.lostLinkUnknown());
  const { registration, event, token } = booking;
  const now = new Date();
  const active = registration.cancelledAt === null;
  const places = countPlaced(registration);
  return data({
    ...{ token, event, registration, places },
    calendarLinks: bookingLinks(site, booking, language),
    told: await toldIn(db, site, registration),
    ahead: active && places.waiting > 0 ? await findAhead(db, event, registration) : 0,
    changeable: active && isChangeable(event, now),
    cancellable: active && isCancellable(event, now),
    door:
      active && event.doorCode && places.placed > 0 ? doorQr(site, event.id, registration.reference) : null,
    saved: new URL(request.url).searchParams.get("tallennettu"),
  });
}
