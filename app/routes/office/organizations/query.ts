import {
  REGISTER_KINDS,
  REGISTER_PARTS,
  REGISTER_SORTS,
  type RegisterQuery,
} from "~/domain/organization/types";
import { askedIn, queryOf } from "~/http/asked";

/** What an address of the register asks for. */
export function readQuery(url: URL): { query: RegisterQuery; page: number } {
  const asked = askedIn(url.searchParams);
  return {
    query: {
      search: asked.text("haku"),
      municipalityCode: asked.text("kunta"),
      kind: asked.oneOf("laji", REGISTER_KINDS),
      only: asked.oneOf("vain", REGISTER_PARTS),
      sort: asked.oneOf("jarjestys", REGISTER_SORTS) ?? "name",
    },
    page: asked.page(),
  };
}

export function queryString({ search, municipalityCode, kind, only, sort }: RegisterQuery, page = 1): string {
  return queryOf({
    haku: search,
    kunta: municipalityCode,
    laji: kind,
    vain: only,
    jarjestys: sort === "name" ? null : sort,
    sivu: page > 1 ? page : null,
  });
}
