import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { createTransport, parseSender } from "emails/transport";
import { requireOrganizer } from "~/access/require.server";
import { causeOf } from "~/domain/message/rules";
import { paths } from "~/paths";
import { testMail } from "./test-mail.server";

/** Shorter than the sending of a real mail: somebody waits for the answer. */
const PATIENCE_MS = 20_000;

export async function loader({ request, context: { db, config } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const { smtpUrl, mailFrom, smtpConnections, smtpRate, dkim, bounceAddress } = config;
  return {
    asker,
    server: smtpUrl ? new URL(smtpUrl).host : null,
    ...{ mailFrom, smtpConnections, smtpRate, bounceAddress },
    dkim: dkim ? `${dkim.keySelector}._domainkey.${dkim.domainName}` : null,
    sent: new URL(request.url).searchParams.has("lahetetty"),
  };
}

/** Not by the outbox: what is tested is what the outbox would use, and at once. */
export async function action({ request, context: { db, config } }: ActionFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  if (!config.smtpUrl) return data(null, 409);
  const transport = createTransport({ ...config, sendTimeoutMs: PATIENCE_MS }, async () => {});
  try {
    const mail = testMail(parseSender(config.mailFrom), { name: asker.name, address: asker.email });
    const outcome = await transport.send(newId(), mail);
    if (outcome.ok) return redirect(`${paths.officeOutboxTest()}?lahetetty`, 303);
    const { answer, code } = outcome;
    return data({ cause: causeOf(`${answer} ${code ?? ""}`), answer }, 422);
  } finally {
    transport.close();
  }
}
