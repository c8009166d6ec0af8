import { MESSAGE_KINDS } from "emails/kinds";
import { OUTBOX_STATES, type OutboxQuery } from "~/domain/message/types";
import { askedIn } from "~/http/asked";

/** What an address of the outbox asks for. */
export function readQuery(params: URLSearchParams): { query: OutboxQuery; page: number } {
  const asked = askedIn(params);
  return {
    query: {
      search: asked.text("haku"),
      state: asked.oneOf("tila", OUTBOX_STATES),
      kind: asked.oneOf("laji", MESSAGE_KINDS),
      eventId: asked.text("tapahtuma"),
    },
    page: asked.page(),
  };
}
