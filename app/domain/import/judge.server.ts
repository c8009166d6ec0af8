import type { Db } from "db/connection";
import { listInvited } from "db/invitations";
import { inviteeKey } from "~/domain/invitation/rules";
import { gatherEvidence } from "./evidence.server";
import type { Headings } from "./headings";
import { invitationRowOf } from "./invitation-row";
import { assumedOf, type Evidence, judgeInvitation, judgeOrganization, type Scope } from "./judge-row";
import type { Progress } from "./read-rows.server";
import { organizationKeys, twicesOf } from "./rules";
import type { Import, JudgedRow } from "./types";

/** Says of each row of a table what it would do. Of two that say the same, the later one is wrong. */
export async function judge(
  db: Db,
  { kind, eventId }: Pick<Import, "kind" | "eventId">,
  scope: Scope,
  headings: Headings,
  progress: Progress,
): Promise<JudgedRow[]> {
  const evidence = await gatherEvidence(db, scope, headings, progress);
  if (kind === "organizations")
    return withTwices(evidence, keysInRegister).map((row) => judgeOrganization(row, scope));
  const invited = new Set((await listInvited(db, eventId ?? "")).map(inviteeKey));
  const keyOf = (row: Evidence) => inviteeOf(row, scope);
  return withTwices(evidence, (row) => [keyOf(row)]).map((row) =>
    judgeInvitation(row, scope, invited.has(keyOf(row))),
  );
}

function withTwices(evidence: Evidence[], keysOf: (row: Evidence) => string[]): Evidence[] {
  const twices = twicesOf(
    evidence.filter(({ faults }) => faults.length === 0),
    keysOf,
  );
  return evidence.map((row) => {
    const first = twices.get(row.number);
    if (first === undefined) return row;
    return { ...row, faults: [{ field: "name", reason: "twice", told: String(first) }] };
  });
}

function keysInRegister({ candidate, match, organization }: Evidence): string[] {
  return [...organizationKeys(candidate), ...(match === "known" && organization ? [organization.id] : [])];
}

function inviteeOf(row: Evidence, scope: Scope): string {
  const organization = row.match === "known" ? row.organization : null;
  return inviteeKey(invitationRowOf(row.candidate, assumedOf(row, scope), organization));
}
