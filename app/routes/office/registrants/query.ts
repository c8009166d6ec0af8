import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import {
  ATTENDS,
  REGISTRANT_ORDERS,
  REGISTRANT_STATES,
  REGISTRATION_SOURCES,
  type RegistrantOrder,
  type Sought,
} from "~/domain/registration/types";

export const VIEWS = ["overview", "contact", "wishes"] as const;
export type RegistrantView = (typeof VIEWS)[number];

/** What an address of the list asks for. */
export interface RegistrantQuery extends Sought {
  municipalityCode: string | null;
  order: RegistrantOrder;
  view: RegistrantView;
}

/** What the query part of an address asks for; what it does not know asks for nothing. */
export function readQuery(params: URLSearchParams): { query: RegistrantQuery; page: number } {
  const told = (name: string) => params.get(name)?.trim() || null;
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === told(name)) ?? null;
  return {
    query: {
      text: told("haku")?.slice(0, 100) ?? null,
      municipalityCode: told("kunta"),
      kind: oneOf(ORGANIZATION_KINDS, "taho"),
      state: oneOf(REGISTRANT_STATES, "tila"),
      source: oneOf(REGISTRATION_SOURCES, "lahde"),
      attends: oneOf(ATTENDS, "osallistuu"),
      order: oneOf(REGISTRANT_ORDERS, "jarjestys") ?? "arrival",
      view: oneOf(VIEWS, "nakyma") ?? "overview",
    },
    page: Math.min(10_000, Math.max(1, Math.trunc(Number(told("sivu"))) || 1)),
  };
}

/** The query part of such an address: "?haku=…"; empty when it asks for nothing. */
export function queryString(query: RegistrantQuery, page = 1, more: Record<string, string> = {}): string {
  const params = new URLSearchParams();
  const told = {
    haku: query.text,
    kunta: query.municipalityCode,
    taho: query.kind,
    tila: query.state,
    lahde: query.source,
    osallistuu: query.attends,
    jarjestys: query.order === "arrival" ? null : query.order,
    nakyma: query.view === "overview" ? null : query.view,
    sivu: page > 1 ? String(page) : null,
    ...more,
  };
  for (const [name, value] of Object.entries(told)) if (value) params.set(name, value);
  return params.size > 0 ? `?${params}` : "";
}

/** Whether an address narrows the list to less than a municipality. */
export function isSearch({ text, kind, state, source, attends }: Sought): boolean {
  return [text, kind, state, source, attends].some(Boolean);
}

/** The rows that were ticked; null when the address is of the whole list. */
export function chosenOf(params: URLSearchParams): string[] | null {
  return params.has("valitut") ? params.getAll("valittu") : null;
}
