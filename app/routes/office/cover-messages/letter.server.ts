import type { AppLoadContext } from "@remix-run/node";
import type { Db } from "db/connection";
import { listCoverMessages } from "db/cover-messages";
import { listSenders } from "db/municipalities";
import type { Scope } from "db/views/registrants";
import { compose } from "emails/compose";
import { parseSender } from "emails/transport";
import type { EventDetails } from "~/domain/event/types";
import { invitationLetter } from "~/domain/invitation/letter";
import type { Asker } from "~/domain/organizer/types";

export interface Preview {
  from: string;
  replyTo: string;
  subject: string;
  text: string;
}

/** What has been written for a municipality; null until somebody has. */
export async function coverOf(db: Db, eventId: string, scope: Scope, code: string): Promise<string | null> {
  return (await listCoverMessages(db, eventId, scope))[code] ?? null;
}

/** The invitation as it would go to the asker. */
export async function letterTo(
  { db, site }: Pick<AppLoadContext, "db" | "site">,
  event: EventDetails,
  asker: Asker,
  municipalityCode: string,
  message: string,
) {
  const stationery = {
    senders: await listSenders(db),
    covers: { [municipalityCode]: message },
    readyCover: "",
  };
  const invitee = { municipalityCode, personName: asker.name, email: asker.email, language: "fi" };
  return event.startsOn ? invitationLetter(site, event, invitee, null, stationery) : null;
}

/** The very mail, in the words in which it goes out; null while the event has no day or nobody who answers. */
export async function previewOf(
  context: AppLoadContext,
  event: EventDetails,
  asker: Asker,
  municipalityCode: string,
  message: string,
): Promise<Preview | null> {
  const letter = await letterTo(context, event, asker, municipalityCode, message);
  if (!letter) return null;
  const { from, replyTo, subject, text } = compose(letter, parseSender(context.config.mailFrom));
  return { from: nameAnd(from), replyTo: replyTo ? nameAnd(replyTo) : "", subject, text };
}

function nameAnd({ name, address }: { name: string | null; address: string }): string {
  return name ? `${name} <${address}>` : address;
}
