import type { InvitationQuery } from "db/views/invitations";
import { INVITATION_FILTERS, INVITATION_SORTS } from "~/domain/invitation/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { narrowScope } from "~/domain/organizer/rules";

const SEARCH_MAX = 80;

/** What the address of a list asks for. What it cannot ask for is left out. */
export function askedFrom(request: Request, scope: "all" | string[]) {
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name)?.trim() ?? "";
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === asked(name)) ?? null;
  const query: InvitationQuery = {
    search: asked("haku").slice(0, SEARCH_MAX) || null,
    state: oneOf(INVITATION_FILTERS, "tila"),
    kind: oneOf(ORGANIZATION_KINDS, "taho"),
    sort: oneOf(INVITATION_SORTS, "jarjestys"),
  };
  const municipalityCode = asked("kunta") || null;
  return {
    query,
    municipalityCode,
    shown: narrowScope(scope, municipalityCode),
    page: Math.max(1, Math.min(1_000, Number.parseInt(asked("sivu"), 10) || 1)),
  };
}

/** The same list in an address, from its first page. */
export function addressOf({ query, municipalityCode }: ReturnType<typeof askedFrom>): string {
  const { search, state, kind, sort } = query;
  const fields = { haku: search, tila: state, kunta: municipalityCode, taho: kind, jarjestys: sort };
  const told = Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1]));
  return new URLSearchParams(told).toString();
}
