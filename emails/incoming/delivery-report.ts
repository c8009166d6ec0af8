import type { ParsedMail } from "mailparser";
import { cutShort, oneLine } from "../clean";
import type { Incoming } from "./kinds";
import { type Fields, groupsOf, partOf, returnedIdOf } from "./report";

const ANSWER_LENGTH = 500;

/** A report of a mail server on a mail that it could not deliver (RFC 3464). A delay is noise: it goes on trying. */
export function deliveryReportIn(mail: ParsedMail, raw: Buffer): Incoming | null {
  const status = partOf(mail, "message/delivery-status");
  const recipients = groupsOf(status ?? "").filter((fields) => fields.has("action"));
  if (recipients.length === 0) return null;
  const failed = recipients.find((fields) => /^failed\b/i.test(fields.get("action") ?? ""));
  if (!failed) return { kind: "noise" };
  const outboxId = returnedIdOf(mail, raw);
  if (!outboxId) return null;
  const isPermanent = failed.get("status")?.startsWith("5.") ?? false;
  return { kind: "bounce", outboxId, isPermanent, answer: answerOf(failed) };
}

/** What the server said, without the type of its answer and without the code on every further line. */
function answerOf(fields: Fields): string {
  const said = fields.get("diagnostic-code") || fields.get("status") || "";
  const words = said
    .replace(/^[\w-]+\s*;\s*/, "")
    .replace(/^(\d{3})-/, "$1 ")
    .replace(/(?<=\S) +\d{3}[- ]\d\.\d{1,3}\.\d{1,3} +/g, " ");
  return cutShort(oneLine(words), ANSWER_LENGTH);
}
