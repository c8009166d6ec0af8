import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { newId } from "db/id";
import { listMailTemplates } from "db/mail-templates";
import { countRecipients } from "db/views/registrants";
import { openingFault } from "~/domain/event/states";
import { ComposeForm } from "~/domain/mailing/compose-form.server";
import { readForm, refused } from "~/http/form.server";
import { openedFrom } from "../registrants/opened-from.server";
import { carryOut } from "./deeds.server";
import { lookAt } from "./look.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope, event, municipalities } = await openedFrom(db, request, params);
  const templates = event.roundId ? await listMailTemplates(db, event.roundId) : [];
  const asked = new URL(request.url).searchParams.get("pohja");
  return {
    ...{ asker, municipalities },
    event: { id: event.id, title: event.title },
    themes: event.themes.map(({ id, name }) => ({ value: id, label: name })),
    isHybrid: event.participation !== "on-site",
    own: scope === "all" ? null : municipalities.map(({ name }) => name),
    formId: newId(),
    hasRound: event.roundId !== null,
    templates: templates.map(({ id, name }) => ({ value: id, label: name })),
    template: templates.find(({ id }) => id === asked) ?? null,
    fault: openingFault(event, event.contacts),
    registrants: await countRecipients(db, event.id, scope, {}),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { asker, scope, event } = await openedFrom(context.db, request, params);
  const form = await readForm(request, ComposeForm);
  if (!form.ok) return data({ reply: form.reply, look: null, done: null }, form.status);
  const message = form.value;
  if (openingFault(event, event.contacts))
    return data({ reply: form.submitted, look: null, done: null }, 409);
  const { trialOf, ...look } = await lookAt(context, event, scope, message);
  const faults = await carryOut(context, { event, asker, scope, message }, trialOf);
  if (faults) return data({ reply: refused(form.submitted, faults), look, done: null }, 422);
  return data({ reply: form.submitted, look, done: message.deed }, 200);
}
