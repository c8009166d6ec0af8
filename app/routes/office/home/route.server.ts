import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Db } from "db/connection";
import { listMunicipalities } from "db/municipalities";
import { findOutboxPause } from "db/outbox-pauses";
import { listRounds } from "db/rounds";
import { listOfficeEvents } from "db/views/office-events";
import { countOutboxByState } from "db/views/outbox";
import { requireAsker } from "~/access/require.server";
import { dueNext } from "~/domain/event/due";
import { dayOf } from "~/i18n/dates";
import { missedOf } from "../mail-rules/missed.server";

const DUE_SHOWN = 6;

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireAsker(db, request);
  const now = new Date();
  const today = dayOf(now.toISOString());
  const events = await listOfficeEvents(db, asker);
  const municipalities = await listMunicipalities(db);
  return {
    ...{ asker, events, today },
    rounds: (await listRounds(db)).filter(
      ({ id }) => asker.isOrganizer || events.some(({ roundId }) => roundId === id),
    ),
    due: dueNext(events, now, today)
      .filter(({ what }) => asker.isOrganizer || !isForOrganizer(what))
      .slice(0, DUE_SHOWN),
    municipalities: municipalities.length,
    failed: asker.isOrganizer ? await countUndelivered(db) : 0,
    missed: asker.isOrganizer ? await missedOf(db, now) : [],
    pause: asker.isOrganizer ? await findOutboxPause(db) : null,
  };
}

async function countUndelivered(db: Db): Promise<number> {
  const { failed, bounced } = await countOutboxByState(db);
  return failed + bounced;
}

function isForOrganizer(what: string): boolean {
  return what === "mark-held" || what === "publish-report";
}
