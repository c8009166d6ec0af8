import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { newId } from "db/id";
import { listMailRules } from "db/mail-rules";
import { findRound, type Round } from "db/rounds";
import { listRuledEventsOf } from "db/views/mail-rules";
import { requireOrganizer } from "~/access/require.server";
import { DEFAULT_RULES } from "~/domain/mailing/clock-rules";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { addRule } from "../mail-rules/add-rule.server";
import { type ShownSending, shownSending } from "../mail-rules/shown.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const round = await roundOf(db, params.roundId);
  const now = new Date();
  const sendings: [ruleId: string, sending: ShownSending][] = [];
  for (const ruled of await listRuledEventsOf(db, round.id))
    sendings.push([ruled.rule.id, await shownSending(db, ruled, now)]);
  const rules = await listMailRules(db, { eventId: null, roundId: round.id });
  return {
    ...{ asker, round },
    rules: rules.map((rule) => ({
      rule,
      sendings: sendings.filter(([id]) => id === rule.id).map(([, sending]) => sending),
    })),
    formIds: [newId(), ...DEFAULT_RULES.map(() => newId())],
    done: new URL(request.url).searchParams.get("tehty"),
  };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const round = await roundOf(db, params.roundId);
  const owner = { eventId: null, roundId: round.id };
  const added = await addRule(db, request, owner, asker.organizerId);
  if (!added.ok) return data(added.reply, added.status);
  return redirect(`${paths.officeRoundMailRules(round.id)}?tehty=lisatty`, 303);
}

async function roundOf(db: Db, id = ""): Promise<Round> {
  const round = await findRound(db, id);
  if (!round) throw notFound();
  return round;
}
