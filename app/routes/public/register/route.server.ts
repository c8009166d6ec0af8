import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { registrationState } from "~/domain/event/rules";
import { registrationForm } from "~/domain/registration/form.server";
import { register } from "~/domain/registration/register.server";
import { readForm } from "~/http/form.server";
import { formOfferFrom, formShapeFrom } from "../booking-form/shape-from.server";
import { thankYou } from "../booking-form/thank-you.server";
import { publicEventFrom, recentEventFrom } from "../event-from.server";
import { invitedBy } from "./invited-by.server";

const BY_WEB = { source: "web", enteredBy: null, late: false } as const;

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const registration = registrationState(event, new Date());
  const invited = await invitedBy(db, event, request);
  const offer = await formOfferFrom(db, event);
  return data({ offer, registration, invited }, registration === "open" ? 200 : 409);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, language, nudgeWorker } = context;
  const event = await recentEventFrom(db, params.slug);
  const form = await readForm(request, registrationForm(await formShapeFrom(db, event)));
  if (!form.ok) return data(form.reply, form.status);
  const invited = await invitedBy(db, event, request);
  const arrival = { ...BY_WEB, language, invitationId: invited?.invitationId ?? null };
  const outcome = await register(db, site, event, form.value, arrival, new Date());
  if (!outcome.ok) return data(form.submitted, 409);
  nudgeWorker();
  return redirect(thankYou(event, outcome), 303);
}
