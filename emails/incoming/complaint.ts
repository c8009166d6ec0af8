import type { ParsedMail } from "mailparser";
import { oneLine } from "../clean";
import type { Complaint } from "./kinds";
import { groupsOf, partOf, returnedIdOf } from "./report";

/** Of what is reported this way, what the owner of an address says; not what machines found in a mail. */
const BY_THE_OWNER = ["abuse", "fraud", "opt-out"];

/** "This is spam", as a mail provider passes it on (RFC 5965). */
export function complaintIn(mail: ParsedMail, raw: Buffer): Complaint | null {
  const [fields] = groupsOf(partOf(mail, "message/feedback-report")?.trim() ?? "");
  const type = fields?.get("feedback-type")?.toLowerCase() ?? "";
  if (!BY_THE_OWNER.includes(type)) return null;
  const outboxId = returnedIdOf(mail, raw, fields?.get("original-mail-from"));
  return outboxId ? { kind: "complaint", outboxId, answer: oneLine(type) } : null;
}
