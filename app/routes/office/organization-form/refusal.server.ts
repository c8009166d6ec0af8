import type { SubmissionResult } from "@conform-to/react";
import type { Db } from "db/connection";
import { findOrganization } from "db/views/organizations";
import type { Taken } from "~/domain/organization/taken.server";
import { refused } from "~/http/form.server";

/** What the form says when another organisation has the name or the number; that one by name if it may be seen. */
export async function refusalOf(
  db: Db,
  scope: "all" | readonly string[],
  submitted: SubmissionResult<string[]>,
  { reason, otherId }: Taken,
) {
  const other = await findOrganization(db, otherId, scope);
  const field = reason === "name-taken" ? "name" : "businessId";
  return {
    reply: refused(submitted, { [field]: [reason] }),
    other: other && { id: other.id, name: other.name },
  };
}
