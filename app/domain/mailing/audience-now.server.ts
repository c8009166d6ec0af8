import type { Db } from "db/connection";
import { countRecipients } from "db/views/registrants";
import { audienceOf } from "./clock-rules";
import { CAME } from "./rules";
import type { Audience, RuleKind } from "./types";

/** Whom a rule's mailing goes to when it begins now: of thanks those who came, as far as the door knows of any. */
export async function audienceNow(db: Db, kind: RuleKind, eventId: string): Promise<Audience> {
  if (kind !== "thank-you") return audienceOf(kind);
  const came = await countRecipients(db, eventId, "all", { arrived: true });
  return came > 0 ? CAME : audienceOf(kind);
}
