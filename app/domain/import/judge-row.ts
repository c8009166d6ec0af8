import { isHomeIn } from "~/domain/organization/rules";
import type { Organization, Taken } from "~/domain/organization/types";
import { changesOf, draftOf } from "./changes";
import type { Candidate, Choice, FaultReason, Field, JudgedRow, RowFault } from "./types";
import { kindByName } from "./words";

export type Scope = "all" | readonly string[];

/** All that is known of a row when it is judged. */
export interface Evidence {
  number: number;
  candidate: Candidate;
  faults: RowFault[];
  /** What the register has: this very one, one like it, or none. */
  match: "known" | "doubtful" | "new";
  organization: Organization | null;
  taken: Taken | null;
}

/** What a row would do to the register. Who has no right to an organisation must leave it as it is. */
export function judgeOrganization(evidence: Evidence, scope: Scope): JudgedRow {
  const { candidate, match, organization, taken } = evidence;
  const assumed = assumedOf(evidence, scope);
  const mayChange = organization !== null && isHomeIn(scope, organization.municipalityCode);
  const faults = [...evidence.faults, ...outside(scope, candidate.municipalityCode)];
  if (match === "known" && !mayChange && faults.length === 0) faults.push(fault("name", "not-yours"));
  if (taken) faults.push(fault(taken, "taken"));
  if (match === "new") faults.push(...missing({ ...candidate, ...assumed }, evidence.faults));
  if (faults.length > 0) return wrong(evidence, faults);
  const changes = organization && mayChange ? changesOf(organization, candidate) : NO_CHANGES;
  const isWhole = draftOf({ ...candidate, ...assumed }) !== null;
  return { ...judged(evidence), ...changes, assumed, choices: choicesOf(match, mayChange, isWhole) };
}

/** What a row would do to an event's list of invitations. `isInvited`: it is on the list already. */
export function judgeInvitation(evidence: Evidence, scope: Scope, isInvited: boolean): JudgedRow {
  const { candidate, match, organization } = evidence;
  const assumed = assumedOf(evidence, scope);
  const refuses = organization !== null && organization.noInvitationsAt !== null;
  const faults = [...evidence.faults, ...outside(scope, assumed.municipalityCode)];
  if (match !== "doubtful") faults.push(...missing({ ...candidate, ...assumed }, evidence.faults));
  if (match === "known" && refuses) faults.push(fault("name", "no-invitations"));
  if (faults.length > 0) return wrong(evidence, faults);
  const row = { ...judged(evidence), ...NO_CHANGES, assumed };
  if (isInvited) return { ...row, verdict: "known", choices: [] };
  const isWhole = draftOf({ ...candidate, ...assumed }) !== null;
  const choices = choicesOf(match, isWhole && !refuses, isWhole);
  return { ...row, verdict: match === "known" ? "new" : match, choices };
}

const NO_CHANGES = { fills: [], overwrites: [] };

/** What is taken for granted where the row is silent: the register's word, the name's, the asker's own municipality. */
export function assumedOf({ candidate, match, organization }: Evidence, scope: Scope): JudgedRow["assumed"] {
  const register = match === "known" ? organization : null;
  const own = scope !== "all" && scope.length === 1 ? scope[0] : undefined;
  return {
    kind: candidate.kind ?? register?.kind ?? kindByName(candidate.name),
    municipalityCode: candidate.municipalityCode ?? register?.municipalityCode ?? own ?? null,
  };
}

function outside(scope: Scope, municipalityCode: string | null): RowFault[] {
  const isOutside = municipalityCode !== null && !isHomeIn(scope, municipalityCode);
  return isOutside ? [fault("municipality", "not-yours")] : [];
}

function missing({ kind, municipalityCode }: Candidate, told: readonly RowFault[]): RowFault[] {
  const isTold = (field: Field) => told.some((other) => other.field === field);
  return [
    ...(kind || isTold("kind") ? [] : [fault("kind", "required")]),
    ...(municipalityCode || isTold("municipality") ? [] : [fault("municipality", "required")]),
  ];
}

function choicesOf(match: Evidence["match"], maySame: boolean, mayNew: boolean): Choice[] {
  if (match !== "doubtful") return [];
  return ["skip", ...(maySame ? (["same"] as const) : []), ...(mayNew ? (["new"] as const) : [])];
}

function judged({ number, candidate, match, organization, taken }: Evidence) {
  const likeness = organization && {
    id: organization.id,
    name: organization.name,
    municipalityCode: organization.municipalityCode,
    version: organization.version,
  };
  const { name } = candidate;
  return {
    number,
    name,
    verdict: match,
    candidate,
    faults: [],
    organization: likeness,
    taken,
    choice: "skip" as const,
  };
}

function wrong({ number, candidate: { name } }: Evidence, faults: RowFault[]): JudgedRow {
  const assumed = { kind: null, municipalityCode: null };
  const nothing = { candidate: null, organization: null, taken: null, assumed, ...NO_CHANGES };
  return { number, name, verdict: "wrong", faults, ...nothing, choices: [], choice: "skip" };
}

function fault(field: Field, reason: FaultReason): RowFault {
  return { field, reason };
}
