import type { OutboxQuery } from "~/domain/message/types";
import { queryOf } from "~/http/asked";

/** The query part of an address of the outbox. */
export function queryString({ search, state, kind, eventId }: OutboxQuery, page = 1): string {
  return queryOf({ haku: search, tila: state, laji: kind, tapahtuma: eventId, sivu: page > 1 ? page : null });
}
