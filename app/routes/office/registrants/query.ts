import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import {
  ATTENDS,
  REGISTRANT_ORDERS,
  REGISTRANT_STATES,
  REGISTRATION_SOURCES,
  type RegistrantOrder,
  type Sought,
} from "~/domain/registration/types";
import { askedIn, queryOf } from "~/http/asked";

export const VIEWS = ["overview", "contact", "wishes"] as const;
export type RegistrantView = (typeof VIEWS)[number];

/** What an address of the list asks for. */
export interface RegistrantQuery extends Sought {
  municipalityCode: string | null;
  order: RegistrantOrder;
  view: RegistrantView;
}

/** What the query part of an address asks for. */
export function readQuery(params: URLSearchParams): { query: RegistrantQuery; page: number } {
  const asked = askedIn(params);
  return {
    query: {
      text: asked.text("haku"),
      municipalityCode: asked.text("kunta"),
      kind: asked.oneOf("taho", ORGANIZATION_KINDS),
      state: asked.oneOf("tila", REGISTRANT_STATES),
      source: asked.oneOf("lahde", REGISTRATION_SOURCES),
      attends: asked.oneOf("osallistuu", ATTENDS),
      order: asked.oneOf("jarjestys", REGISTRANT_ORDERS) ?? "arrival",
      view: asked.oneOf("nakyma", VIEWS) ?? "overview",
    },
    page: asked.page(),
  };
}

export function queryString(query: RegistrantQuery, page = 1, more: Record<string, string> = {}): string {
  return queryOf({
    haku: query.text,
    kunta: query.municipalityCode,
    taho: query.kind,
    tila: query.state,
    lahde: query.source,
    osallistuu: query.attends,
    jarjestys: query.order === "arrival" ? null : query.order,
    nakyma: query.view === "overview" ? null : query.view,
    sivu: page > 1 ? page : null,
    ...more,
  });
}

/** Whether an address narrows the list to less than a municipality. */
export function isSearch({ text, kind, state, source, attends }: Sought): boolean {
  return [text, kind, state, source, attends].some(Boolean);
}

/** The rows that were ticked; null when the address is of the whole list. */
export function chosenOf(params: URLSearchParams): string[] | null {
  return params.has("valitut") ? params.getAll("valittu") : null;
}
