import type { Db } from "db/connection";
import { listBadAmong } from "db/views/mailings";
import { email } from "~/domain/text/fields.server";
import type { Recipient } from "./recipients.server";

/** Why nothing is sent to somebody. A bounce or a complaint: what became of an earlier mail. */
export type Hindrance = "no-address" | "impossible-address" | "bounce" | "complaint";

const ADDRESS = email();

/** Sets those apart to whose address no mail can or may go. */
export async function sortByReach(db: Db, recipients: Recipient[]) {
  const bad = await listBadAmong(
    db,
    recipients.map((recipient) => recipient.email),
  );
  const good: Recipient[] = [];
  const hindered: { recipient: Recipient; why: Hindrance }[] = [];
  for (const recipient of recipients) {
    const why = bad.get(recipient.email.toLowerCase()) ?? impossible(recipient.email);
    if (why) hindered.push({ recipient, why });
    else good.push(recipient);
  }
  return { good, hindered };
}

function impossible(address: string): Hindrance | null {
  return ADDRESS.safeParse(address).success ? null : "impossible-address";
}
