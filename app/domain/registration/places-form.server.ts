import { z } from "zod";
import type { Quota } from "~/domain/event/types";
import { line } from "~/domain/text/fields.server";
import type { PlacesChange } from "./change-places.server";

const SEATS_MAX = 100_000;
const QUOTAS_MAX = 30;

const seats = () =>
  line(7)
    .optional()
    .transform((typed, context) => {
      if (!typed) return null;
      const count = /^\d+$/.test(typed) ? Number(typed) : 0;
      if (count >= 1 && count <= SEATS_MAX) return count;
      context.addIssue({ code: "custom", message: "seats-invalid" });
      return z.NEVER;
    });

/** `whose` are the municipalities and kinds that a place can be kept for, such as "municipality:172" and "kind:parish". */
export function placesForm(whose: readonly string[]) {
  const row = z
    .object({ whose: z.enum(whose, "unknown").optional(), seats: seats() })
    .superRefine(({ whose, seats }, context) => {
      const required = (field: string) =>
        context.addIssue({ code: "custom", message: "required", path: [field] });
      if (whose && !seats) required("seats");
      if (!whose && seats) required("whose");
    });
  return z
    .object({
      capacity: seats(),
      quotas: z.array(row).max(QUOTAS_MAX, "too-many").default([]),
      from: z.string().default(""),
      told: z.string().default(""),
    })
    .transform(({ capacity, quotas, from, told }, context): PlacesChange => {
      const fault = (message: string, ...path: (string | number)[]) =>
        context.addIssue({ code: "custom", message, path });
      for (const [index, quota] of quotas.entries()) {
        const twice = quota.whose && quotas.slice(0, index).some(({ whose }) => whose === quota.whose);
        if (twice) fault("quota-twice", "quotas", index, "whose");
      }
      const kept = quotas.flatMap((row) => (row.whose && row.seats ? [quotaOf(row.whose, row.seats)] : []));
      const sum = kept.reduce((total, quota) => total + quota.seats, 0);
      if (capacity === null && kept.length > 0) fault("capacity-missing", "capacity");
      if (capacity !== null && sum > capacity) fault("quotas-exceed", "capacity");
      return { capacity, quotas: kept, from, told };
    });
}

function quotaOf(whose: string, seats: number): Quota {
  const [of = "", value = ""] = whose.split(":");
  return { of: of as Quota["of"], value, seats };
}
