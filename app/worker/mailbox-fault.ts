import type { MailboxFaultReason } from "~/domain/incoming/types";

/** What hinders the reading of the mailbox, in words that may stand in a log. */
export class MailboxFault extends Error {
  constructor(
    readonly reason: MailboxFaultReason,
    code: string,
  ) {
    super(`the mailbox cannot be read; see IMAP_URL: ${reason}${code && ` (${code})`}`);
    this.name = "MailboxFault";
  }
}

/** The library's errors carry the command, in which the password may stand, and what the server said of a mail. */
export function mailboxFaultOf(error: unknown): MailboxFault {
  const given = error as Record<string, unknown>;
  const { code, responseStatus, authenticationFailed, tlsFailed, mailboxMissing } = given;
  const told = [code, responseStatus].filter((word) => typeof word === "string").join(" ");
  if (authenticationFailed) return new MailboxFault("sign-in", told);
  if (tlsFailed || TLS.test(told)) return new MailboxFault("encryption", told);
  if (mailboxMissing) return new MailboxFault("folder", told);
  return new MailboxFault(NETWORK.test(told) ? "unreachable" : "other", told);
}

const TLS = /CERT|TLS|SSL|UNABLE_TO_|EPROTO/;
const NETWORK = /^E[A-Z]+|CONNECT|TIMEOUT|GREETING|NoConnection/;
