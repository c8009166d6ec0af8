import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { findEvent } from "db/events";
import { newId } from "db/id";
import { listRulesFor } from "db/views/mail-rules";
import { requireOrganizer } from "~/access/require.server";
import type { Event } from "~/domain/event/types";
import { DEFAULT_RULES } from "~/domain/mailing/clock-rules";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { addRule } from "./add-rule.server";
import { missedOf } from "./missed.server";
import { type ShownSending, shownSending } from "./shown.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const event = await eventOf(db, params.id);
  const now = new Date();
  const rules = [];
  for (const ruled of await listRulesFor(db, event.id))
    rules.push({ rule: ruled.rule, sendings: [await shownSending(db, ruled, now)] });
  rules.sort((one, other) => (dayOfFirst(one) < dayOfFirst(other) ? -1 : 1));
  const { searchParams } = new URL(request.url);
  return {
    ...{ asker, event, rules },
    missed: await missedOf(db, now, event.id),
    formIds: [newId(), ...DEFAULT_RULES.map(() => newId())],
    done: searchParams.get("tehty"),
    refusal: searchParams.get("este"),
  };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const event = await eventOf(db, params.id);
  const owner = { eventId: event.id, roundId: null };
  const added = await addRule(db, request, owner, asker.organizerId);
  if (!added.ok) return data(added.reply, added.status);
  return redirect(`${paths.officeMailRules(event.id)}?tehty=lisatty`, 303);
}

/** What has no day yet comes last. */
function dayOfFirst({ sendings: [first] }: { sendings: ShownSending[] }): string {
  return first?.due ?? "9";
}

async function eventOf(db: Db, id = ""): Promise<Event> {
  const event = await findEvent(db, id);
  if (!event) throw notFound();
  return event;
}
