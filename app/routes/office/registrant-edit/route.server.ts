import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listRegistrationChanges } from "db/registration-history";
import type { Municipality } from "~/domain/event/types";
import { change } from "~/domain/registration/change.server";
import { changeForm } from "~/domain/registration/form.server";
import { formShapeOf } from "~/domain/registration/form-shape";
import type { Registration } from "~/domain/registration/types";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { filledFrom } from "~/routes/public/booking-edit/filled-from";
import { toldIn } from "~/routes/public/told-in.server";
import { registrantFrom } from "../registrant/registrant-from.server";
import { officeOffer } from "../registrant-form/office-offer.server";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const { asker, event, registrant, municipalities } = await registrantFrom(db, request, params);
  const told = await toldIn(db, site, registrant);
  return {
    ...{ asker, event, registrant },
    offer: await officeOffer(db, event, await withOwn(db, municipalities, registrant)),
    defaults: filledFrom(registrant, event, told),
    onBoard: told.views.filter(({ onBoardAt }) => onBoardAt).map(({ themeId }) => themeId),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { asker, event, registrant, municipalities } = await registrantFrom(db, request, params);
  const offered = await withOwn(db, municipalities, registrant);
  const { questions } = await officeOffer(db, event, offered);
  const form = await readForm(request, changeForm(formShapeOf(event, offered, questions)));
  if (!form.ok) return data({ reply: form.reply, refusal: null, meanwhile: [] }, form.status);
  const who = { organizerId: asker.organizerId };
  const outcome = await change(db, site, event, registrant.id, form.value, who, new Date());
  if (outcome.ok) {
    nudgeWorker();
    return redirect(`${paths.officeRegistrant(event.id, registrant.id)}?tallennettu`, 303);
  }
  const taken = outcome.reason === "email-taken";
  return data(
    {
      reply: taken ? refused(form.submitted, { email: ["email-taken"] }) : form.submitted,
      refusal: outcome.reason,
      meanwhile: await listRegistrationChanges(db, registrant.id, form.value.version),
    },
    409,
  );
}

/** Where a registration is from may be chosen, though nobody answers for that municipality any more. */
async function withOwn(db: Db, offered: Municipality[], { municipalityCode }: Registration) {
  if (offered.some(({ code }) => code === municipalityCode)) return offered;
  const all = await listMunicipalitiesAndArea(db);
  return [...offered, ...all.filter(({ code }) => code === municipalityCode)];
}
