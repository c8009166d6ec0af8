import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { findActiveByEmail } from "db/registrations";
import { findRegistrant } from "db/views/registrants";
import { registrationState, takesLate } from "~/domain/event/rules";
import { entryForm } from "~/domain/registration/form.server";
import { formShapeOf } from "~/domain/registration/form-shape";
import { OFFICE_SOURCES } from "~/domain/registration/types";
import { writeDown } from "~/domain/registration/write-down.server";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { officeOffer } from "../registrant-form/office-offer.server";
import { openedFrom } from "../registrants/opened-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event, scope, municipalities } = await openedFrom(db, request, params);
  const { searchParams } = new URL(request.url);
  const state = registrationState(event, new Date());
  return {
    ...{ asker, event, formId: newId() },
    offer: await officeOffer(db, event, municipalities),
    takesEntries: state === "open" || takesLate(event),
    isLate: state === "closed",
    source: OFFICE_SOURCES.find((source) => source === searchParams.get("lahde")) ?? "phone",
    done: await findRegistrant(db, event.id, scope, searchParams.get("tallennettu") ?? ""),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { asker, event, scope, municipalities } = await openedFrom(db, request, params);
  const { questions } = await officeOffer(db, event, municipalities);
  const form = await readForm(request, entryForm(formShapeOf(event, municipalities, questions)));
  if (!form.ok) return data({ reply: form.reply, taken: null }, form.status);
  const outcome = await writeDown(db, site, event, form.value, asker.organizerId, new Date());
  if (outcome.ok) {
    nudgeWorker();
    const said = new URLSearchParams({ tallennettu: outcome.id, lahde: form.value.source });
    return redirect(`${paths.officeRegistrantNew(event.id)}?${said}`, 303);
  }
  if (outcome.reason === "closed") return data({ reply: form.submitted, taken: null }, 409);
  const earlier = await findActiveByEmail(db, event.id, form.value.email ?? "");
  const own = earlier && (await findRegistrant(db, event.id, scope, earlier.id));
  return data(
    {
      reply: refused(form.submitted, { email: ["email-taken"] }),
      taken: { own: own ? { id: own.id, reference: own.reference } : null },
    },
    409,
  );
}
