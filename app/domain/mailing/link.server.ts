import type { Db } from "db/connection";
import { linkTokenOf as invitationToken } from "~/domain/invitation/link.server";
import { linkTokenOf as registrationToken } from "~/domain/registration/link.server";
import type { Site } from "~/domain/site/types";
import type { Recipient } from "./recipients.server";

/** The secret of a recipient's own link; empty for those who have none. */
export async function tokenOf(trx: Db, site: Site, recipient: Recipient): Promise<string> {
  if (recipient.of === "registrants") return registrationToken(trx, site, recipient.registration);
  if (recipient.of === "invitees") return invitationToken(trx, site, recipient.invitation);
  return "";
}
