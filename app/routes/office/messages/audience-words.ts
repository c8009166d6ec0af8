import type { Audience } from "~/domain/mailing/types";
import { common } from "~/i18n/fi/common";
import { officeMessages } from "~/i18n/fi/office-messages";

const t = officeMessages.audience;

/** Names of municipalities and themes by their code and id. */
export type Names = Record<string, string>;

/** Whom a mailing is for, in words: "Ilmoittautuneet, Toivakka, jonossa". */
export function audienceWords(audience: Audience, names: Names): string {
  if (audience.of === "subscribers" || audience.of === "askers") return t[audience.of];
  const places = (audience.municipalityCodes ?? []).map((code) => names[code] ?? code);
  const kinds = (audience.kinds ?? []).map((kind) => common.organizationKinds[kind]);
  return [t[audience.of], ...places, ...kinds, ...conditions(audience, names)].filter(Boolean).join(", ");
}

function conditions(
  audience: Extract<Audience, { of: "registrants" | "invitees" }>,
  names: Names,
): (string | null | undefined)[] {
  if (audience.of === "invitees")
    return [audience.mailed && t.mailed, audience.reply && t.reply[audience.reply]].map(
      (word) => word || null,
    );
  const { state, themeId, attends, arrived, cameOrRemote } = audience;
  return [
    state && t.states[state],
    themeId && t.theme(names[themeId] ?? ""),
    attends && t.attends[attends],
    arrived === null ? null : arrived ? t.arrived : t.notArrived,
    cameOrRemote && t.cameOrRemote,
  ];
}
