import {
  REGISTER_KINDS,
  REGISTER_PARTS,
  REGISTER_SORTS,
  type RegisterQuery,
} from "~/domain/organization/types";

/** What an address of the register asks for; what it does not know asks for nothing. */
export function readQuery(url: URL): { query: RegisterQuery; page: number } {
  const told = (name: string) =>
    url.searchParams
      .get(name)
      ?.replace(/\p{Cc}/gu, " ")
      .trim() || null;
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === told(name)) ?? null;
  return {
    query: {
      search: told("haku")?.slice(0, 100) ?? null,
      municipalityCode: told("kunta"),
      kind: oneOf(REGISTER_KINDS, "laji"),
      only: oneOf(REGISTER_PARTS, "vain"),
      sort: oneOf(REGISTER_SORTS, "jarjestys") ?? "name",
    },
    page: readPage(url),
  };
}

/** The page that an address asks for, counted from 1. */
export function readPage(url: URL): number {
  return Math.max(1, Math.trunc(Number(url.searchParams.get("sivu"))) || 1);
}

/** The query part of such an address: "?haku=…"; empty when all is asked for. */
export function queryString({ search, municipalityCode, kind, only, sort }: RegisterQuery, page = 1): string {
  const params = new URLSearchParams();
  if (search) params.set("haku", search);
  if (municipalityCode) params.set("kunta", municipalityCode);
  if (kind) params.set("laji", kind);
  if (only) params.set("vain", only);
  if (sort !== "name") params.set("jarjestys", sort);
  if (page > 1) params.set("sivu", String(page));
  return params.size > 0 ? `?${params}` : "";
}
