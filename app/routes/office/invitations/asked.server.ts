import type { InvitationQuery } from "db/views/invitations";
import { INVITATION_FILTERS, INVITATION_SORTS } from "~/domain/invitation/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { narrowScope } from "~/domain/organizer/rules";
import { askedIn } from "~/http/asked";

/** What the address of a list asks for, within the scope. */
export function askedFrom(request: Request, scope: "all" | string[]) {
  const asked = askedIn(new URL(request.url).searchParams);
  const query: InvitationQuery = {
    search: asked.text("haku"),
    state: asked.oneOf("tila", INVITATION_FILTERS),
    kind: asked.oneOf("taho", ORGANIZATION_KINDS),
    sort: asked.oneOf("jarjestys", INVITATION_SORTS),
  };
  const municipalityCode = asked.text("kunta");
  return { query, municipalityCode, shown: narrowScope(scope, municipalityCode), page: asked.page() };
}

/** The fields of the same list in an address, from its first page. */
export function toldIn({ query, municipalityCode }: ReturnType<typeof askedFrom>) {
  const { search, state, kind, sort } = query;
  return { haku: search, tila: state, kunta: municipalityCode, taho: kind, jarjestys: sort };
}
