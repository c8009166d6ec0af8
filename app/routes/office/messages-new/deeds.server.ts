import { type AppLoadContext, redirect } from "@remix-run/node";
import { newId } from "db/id";
import type { Scope } from "db/views/registrants";
import type { EventDetails } from "~/domain/event/types";
import { tryOut } from "~/domain/invitation/try-out.server";
import type { ComposedMessage } from "~/domain/mailing/compose-form.server";
import { keepTemplate } from "~/domain/mailing/keep-template.server";
import { sendMessage } from "~/domain/mailing/send-message.server";
import type { Asker } from "~/domain/organizer/types";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { type Look, trialFor } from "./look.server";

interface Written {
  event: EventDetails;
  asker: Asker;
  scope: Scope;
  message: ComposedMessage;
}

type Faults = Record<string, string[]>;

/** Does what the pressed button says: what is wrong, by field, or null; a message that goes has its own page. */
export async function carryOut(
  context: AppLoadContext,
  written: Written,
  trialOf: Look["trialOf"],
): Promise<Faults | null> {
  const { deed } = written.message;
  if (deed === "try") return sendTrial(context, written, trialOf);
  if (deed === "template") return saveTemplate(context, written);
  return deed === "send" ? send(context, written) : null;
}

async function sendTrial(
  context: AppLoadContext,
  { event, asker, message }: Written,
  trialOf: Look["trialOf"],
): Promise<Faults | null> {
  const letter = trialOf && trialFor(context, event, message, trialOf, asker);
  if (!letter) return { of: ["nobody"] };
  await tryOut(context.db, context.site, { id: message.id, eventId: event.id, letter }, new Date());
  context.nudgeWorker();
  return null;
}

async function saveTemplate(
  { db }: AppLoadContext,
  { event, asker, message }: Written,
): Promise<Faults | null> {
  const { subject, body, templateName: name = "" } = message;
  if (!event.roundId) return { templateName: ["no-round"] };
  const told = { id: newId(), roundId: event.roundId, name, subject, body, updatedBy: asker.organizerId };
  return (await keepTemplate(db, told, new Date())) ? null : { templateName: ["name-taken"] };
}

async function send({ db, nudgeWorker }: AppLoadContext, { event, asker, scope, message }: Written) {
  const outcome = await sendMessage(db, event, scope, message, asker.organizerId, new Date());
  if (!outcome.ok && outcome.faults === "not-theirs") throw notFound();
  if (!outcome.ok) return outcome.faults;
  nudgeWorker();
  throw redirect(`${paths.officeMailing(event.id, message.id)}?lahetetty`, 303);
}
