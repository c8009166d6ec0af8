import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { registrationForm } from "~/domain/registration/form.server";
import { formShapeOf } from "~/domain/registration/form-shape";
import { register } from "~/domain/registration/register.server";
import { readForm } from "~/http/form.server";
import { thankYou } from "../booking-form/thank-you.server";
import { lateFrom } from "./late-from.server";

const BY_LINK = { source: "web", enteredBy: null, invitationId: null, late: true } as const;

/** Opening the link changes nothing: mail scanners open every link. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const opening = await lateFrom(db, params, new Date());
  if (!opening) return data(null, 404);
  const { token, link, offer } = opening;
  return data({ token, offer, expiresAt: link.expiresAt });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, language, nudgeWorker } = context;
  const now = new Date();
  const opening = await lateFrom(db, params, now);
  if (!opening) return data(null, 404);
  const { event, link, offer } = opening;
  const shape = formShapeOf(event, offer.municipalities, offer.questions);
  const form = await readForm(request, registrationForm(shape));
  if (!form.ok) return data(form.reply, form.status);
  const arrival = { ...BY_LINK, language, lateLinkId: link.id };
  const outcome = await register(db, site, event, form.value, arrival, now);
  if (!outcome.ok) return data(form.submitted, 409);
  nudgeWorker();
  return redirect(thankYou(event, outcome), 303);
}
