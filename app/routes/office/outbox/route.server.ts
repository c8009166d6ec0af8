import type { LoaderFunctionArgs } from "@remix-run/node";
import { findIncomingFault } from "db/incoming-faults";
import { findOutboxPause } from "db/outbox-pauses";
import {
  countOutboxByState,
  countOutboxFound,
  listFailedAnswers,
  listFailedOutboxIds,
  listOutboxEvents,
  listOutboxPage,
} from "db/views/outbox";
import { MESSAGE_KINDS } from "emails/kinds";
import { requireOrganizer } from "~/access/require.server";
import { countCauses, OUTBOX_PAGE_SIZE } from "~/domain/message/rules";
import { readQuery } from "./query.server";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const { searchParams } = new URL(request.url);
  const { query, page } = readQuery(searchParams);
  const total = await countOutboxFound(db, query);
  const pages = Math.max(1, Math.ceil(total / OUTBOX_PAGE_SIZE));
  const shown = Math.min(page, pages);
  const messages = await listOutboxPage(db, query, shown);
  return {
    ...{ asker, query, total, pages, page: shown },
    messages: messages.map(({ factsSealed: _secret, ...message }) => message),
    counts: await countOutboxByState(db),
    causes: countCauses(await listFailedAnswers(db)),
    failed: (await listFailedOutboxIds(db, query)).length,
    pause: await findOutboxPause(db),
    incomingFault: await findIncomingFault(db, new Date()),
    events: await listOutboxEvents(db),
    kinds: MESSAGE_KINDS,
    resent: searchParams.has("uudelleen"),
  };
}
