import type { LoaderFunctionArgs } from "@remix-run/node";
import { newId } from "db/id";
import { findOutboxMessage } from "db/outbox";
import { findEventDetails } from "db/views/event-details";
import { KEPT, messageIdOf } from "emails/transport";
import { requireOrganizer } from "~/access/require.server";
import { askedIn } from "~/http/asked";
import { notFound } from "~/http/refuse";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { maskedMail } from "./masked-mail.server";

const t = officeOutbox.message;

export async function loader({ request, params, context: { db, site, config } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const found = await findOutboxMessage(db, params.messageId ?? "");
  if (!found) throw notFound();
  const { factsSealed: _secret, ...told } = found;
  const message = { ...told, answer: told.answer === KEPT ? t.kept : told.answer };
  const shown = maskedMail(site, config.mailFrom, found);
  const asked = askedIn(new URL(request.url).searchParams);
  return {
    ...{ asker, message },
    mail: shown.mail && {
      subject: shown.mail.subject,
      text: shown.mail.text,
      headers: headersOf(message.id, shown.mail),
    },
    hidden: shown.mail ? null : shown.because,
    event: message.eventId ? await findEventDetails(db, { id: message.eventId }) : null,
    copyId: newId(),
    done: asked.oneOf("tehty", ["resent", "cancelled"]),
    refused: asked.oneOf("este", ["not-now", "unconfirmed", "too-late"]),
  };
}

type Shown = NonNullable<ReturnType<typeof maskedMail>["mail"]>;

/** As a mail program shows them. */
function headersOf(id: string, mail: Shown): [name: string, value: string][] {
  const { from, to, replyTo, subject, headers } = mail;
  const named = ({ name, address }: Shown["to"]) => (name ? `${name} <${address}>` : address);
  return [
    ["From", named(from)],
    ["To", named(to)],
    ...(replyTo ? [["Reply-To", named(replyTo)] as [string, string]] : []),
    ["Subject", subject],
    ["Message-ID", messageIdOf(id, mail)],
    ...Object.entries(headers),
  ];
}
