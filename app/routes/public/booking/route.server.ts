import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isChangeable } from "~/domain/event/rules";
import { paths } from "~/paths";
import { bookingFrom, dietsOf } from "../booking-from.server";

/** Opening the link changes nothing: mail scanners open every link. */
export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const booking = await bookingFrom(db, params.token);
  if (!booking) throw redirect(paths.lostLinkUnknown());
  const { registration, event, token } = booking;
  const diets = await dietsOf(db, site, registration.id);
  return data({
    token,
    event,
    registration,
    municipality: event.contacts.find((c) => c.municipality.code === registration.municipalityCode)
      ?.municipality.name,
    diets: registration.participants.flatMap(({ id, name }) => {
      const diet = diets.get(id);
      return diet ? [{ id, name, diet }] : [];
    }),
    changeable: registration.cancelledAt === null && isChangeable(event, new Date()),
    saved: new URL(request.url).searchParams.has("tallennettu"),
  });
}
