import { organizationOf } from "~/domain/organization/name.server";
import { newReference } from "~/domain/registration/reference";
import { PRIVACY_VERSION } from "~/domain/registration/rules";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { Db } from "../connection";
import { updateEventNextPosition } from "../events";
import { newId } from "../id";
import { insertRegistration } from "../registrations";
import type { DemoRegistration } from "./registrations";

/** Writes registrations without the mails that real ones send: the demonstration writes to nobody. */
export async function plantRegistrations(
  trx: Db,
  site: Site,
  eventId: string,
  registrations: DemoRegistration[],
  at: Date,
): Promise<void> {
  for (const [index, planted] of registrations.entries()) {
    const token = newToken();
    const position = await updateEventNextPosition(trx, eventId);
    const named = {
      organizationName: planted.organization,
      organizationKind: planted.kind,
      municipalityCode: planted.municipality,
    };
    await insertRegistration(trx, {
      ...named,
      id: newId(),
      eventId,
      position,
      reference: newReference(),
      organizationId: await organizationOf(trx, named, at),
      alsoRepresents: null,
      contactName: null,
      email: `yhdistys${index + 1}@example.fi`,
      phone: null,
      source: "web",
      enteredBy: null,
      invitationId: null,
      maySplit: false,
      language: "fi",
      linkHash: hashToken(token),
      linkSealed: seal(site, token),
      privacyVersion: PRIVACY_VERSION,
      calendarSequence: 0,
      version: 1,
      createdAt: at.toISOString(),
      updatedAt: at.toISOString(),
      cancelledAt: null,
      participants: planted.people.map((name) => ({
        id: newId(),
        name,
        role: null,
        attends: "on-site",
        themeIds: [],
        line: position,
        placedAt: at.toISOString(),
        arrivedAt: null,
      })),
    });
  }
}
