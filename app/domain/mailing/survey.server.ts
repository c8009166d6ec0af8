import type { Db } from "db/connection";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { countHad } from "./dedupe.server";
import { fieldsIn } from "./merge";
import { mergeValuesOf, type WrittenMessage } from "./message-letter";
import { personOf } from "./person";
import type { Recipient } from "./recipients.server";
import type { EmptyField, Survey } from "./survey";
import type { EventAudience } from "./types";
import { reachOf } from "./unreached.server";

/** Whom a message would reach, and what is to be known before it goes. */
export async function survey(
  db: Db,
  event: EventDetails,
  audience: EventAudience,
  written: WrittenMessage,
): Promise<Survey & { recipients: Recipient[] }> {
  const { recipients, unreached } = await reachOf(db, event, audience);
  const text = { ...written, kind: "message", eventId: event.id, facts: null } as const;
  const addresses = new Set(recipients.map(({ email }) => email.toLowerCase()));
  return {
    ...{ recipients, unreached },
    count: addresses.size,
    had: await countHad(db, text, [...addresses]),
    empty: emptyFields(event, written, recipients),
  };
}

function emptyFields(event: EventDetails, written: WrittenMessage, recipients: Recipient[]): EmptyField[] {
  const people = recipients.map(personOf).filter((person) => person !== null);
  return fieldsIn(written.subject, written.body).flatMap((field) => {
    const lacking = people.filter(
      (person) => !mergeValuesOf(event, person, contactOf(event, person.municipalityCode))[field],
    );
    const names = lacking.map(({ name, organization, email }) => name || organization || email);
    return names.length > 0 ? [{ field, names }] : [];
  });
}
