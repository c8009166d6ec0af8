import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOutboxMessage } from "db/outbox";
import { requireOrganizer } from "~/access/require.server";
import { notFound } from "~/http/refuse";
import { maskedMail } from "../outbox-message/masked-mail.server";

/** Nothing runs, nothing is fetched, and no link opens. */
const POLICY = [
  "sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "frame-ancestors 'self'",
].join("; ");

/** The HTML part of a message, its links leading to windows that the sandbox does not open. */
export async function loader({ request, params, context: { db, site, config } }: LoaderFunctionArgs) {
  await requireOrganizer(db, request);
  const message = await findOutboxMessage(db, params.messageId ?? "");
  const mail = message && maskedMail(site, config.mailFrom, message).mail;
  if (!mail) throw notFound();
  return new Response(mail.html.replace("<head>", '<head><base target="_blank">'), {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
  });
}
