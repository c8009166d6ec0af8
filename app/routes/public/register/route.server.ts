import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { registrationState } from "~/domain/event/rules";
import { registrationForm } from "~/domain/registration/form.server";
import { register } from "~/domain/registration/register.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { askedMunicipalities } from "../asked-municipalities.server";
import { publicEventFrom } from "../event-from.server";

export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const registration = registrationState(event, new Date());
  return data(
    { event, registration, municipalities: await askedMunicipalities(db, event) },
    registration === "open" ? 200 : 409,
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, language, nudgeWorker } = context;
  const event = await publicEventFrom(db, params.slug);
  const codes = (await askedMunicipalities(db, event)).map(({ code }) => code);
  const form = await readForm(request, registrationForm(codes));
  if (!form.ok) return data(form.reply, form.status);
  const outcome = await register(db, site, event, form.value, language, new Date());
  if (!outcome.ok) return data(null, 409);
  nudgeWorker();
  return redirect(paths.registered(event.slug, outcome.reference), 303);
}
