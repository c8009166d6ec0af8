import type { Db } from "db/connection";
import { listInvitedWithoutAddress } from "db/views/invitations";
import { listWithoutAddress } from "db/views/registrants";
import { registrantName } from "~/domain/registration/rules";
import type { Unreached } from "./survey";
import type { EventAudience } from "./types";

/** Those of an audience who gave no address. */
export async function withoutAddress(db: Db, eventId: string, audience: EventAudience): Promise<Unreached[]> {
  const scope = audience.municipalityCodes ?? "all";
  const people =
    audience.of === "registrants"
      ? (await listWithoutAddress(db, eventId, scope, audience)).map((one) => ({
          ...one,
          name: registrantName(one),
        }))
      : (await listInvitedWithoutAddress(db, eventId, scope, audience)).map((one) => ({
          ...one,
          name: one.personName,
        }));
  return people.map(({ name, organizationName, municipality, phone }) => ({
    name: [name, organizationName].filter(Boolean).join(", "),
    ...{ municipality, phone, why: "no-address" },
  }));
}
