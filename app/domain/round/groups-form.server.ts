import { z } from "zod";
import { line } from "~/domain/text/fields.server";
import { GROUPS_MAX } from "./rules";

/** A group as it was typed: without an id it is new. */
export interface GroupDraft {
  id: string | null;
  name: string;
  codes: string[];
}

/** A list of groups, and for each municipality the place of its group in the list. A group without a name is none. */
export function groupsForm(municipalityCodes: readonly string[]) {
  const group = z.object({ id: z.string().optional(), name: line(80).default("") });
  const places = municipalityCodes.map((code) => [code, z.string().optional()] as const);
  return z
    .object({
      groups: z.array(group).max(GROUPS_MAX, "too-many").default([]),
      members: z.object(Object.fromEntries(places)).default({}),
    })
    .transform(({ groups, members }, context): GroupDraft[] => {
      const fault = (message: string, ...path: (string | number)[]) =>
        context.addIssue({ code: "custom", message, path });
      for (const [code, place] of Object.entries(members))
        if (place && !(place in groups)) fault("unknown", "members", code);
      const drafts = groups.map(({ id, name }, place) => ({
        ...{ id: id ?? null, name },
        codes: municipalityCodes.filter((code) => members[code] === String(place)),
      }));
      for (const [place, { name, codes }] of drafts.entries()) {
        if (!name && codes.length > 0) fault("name-missing", "groups", place, "name");
        const twice = name && drafts.slice(0, place).some((earlier) => earlier.name === name);
        if (twice) fault("name-twice", "groups", place, "name");
      }
      return drafts.filter(({ name }) => name);
    });
}
