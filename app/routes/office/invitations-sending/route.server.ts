import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listCoverMessages } from "db/cover-messages";
import { listSenders } from "db/municipalities";
import { countInvitationsAlike } from "db/views/invitations";
import { senderOf } from "~/domain/invitation/letter";
import { progressOf, sendingFault } from "~/domain/invitation/rules";
import { sendInvitations } from "~/domain/invitation/send.server";
import { paths } from "~/paths";
import { openedFrom } from "../invitations/opened-from.server";
import { readyCoverOf } from "../invitations/ready-cover";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope, event } = await openedFrom(request, params.id, db);
  const tallies = await countInvitationsAlike(db, event.id, scope);
  const covers = await listCoverMessages(db, event.id, scope);
  const senders = await listSenders(db);
  const codes = new Map(tallies.map((tally) => [tally.municipalityCode, tally.municipality]));
  const batches = [...codes].map(([code, municipality]) => {
    const { fresh, again } = progressOf(tallies.filter((tally) => tally.municipalityCode === code));
    const sender = senderOf(event, code, { senders });
    return { code, municipality, sender, hasCover: code in covers, letters: fresh + again };
  });
  return {
    asker,
    event: { id: event.id, title: event.title },
    sees: scope === "all" ? "all" : "own",
    progress: progressOf(tallies),
    batches: batches.filter(({ letters }) => letters > 0),
    fault: sendingFault(event, event.contacts, new Date()),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { scope, event } = await openedFrom(request, params.id, db);
  const outcome = await sendInvitations(db, site, event, scope, readyCoverOf(event), new Date());
  if (!outcome.ok) return data({ refusal: outcome.reason }, 409);
  nudgeWorker();
  return redirect(paths.officeInvitations(event.id, `?lahetetty=${outcome.queued}`), 303);
}
