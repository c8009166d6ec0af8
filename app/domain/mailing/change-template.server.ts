import type { Db } from "db/connection";
import { deleteMailTemplate, findMailTemplate, updateMailTemplateName } from "db/mail-templates";
import { inTransaction } from "db/transaction";
import type { Asker } from "~/domain/organizer/types";
import { mayChangeTemplate } from "./template";

type TemplateOutcome = "done" | "not-yours" | "name-taken";

/** Gives a template another name, or removes it when there is none. Others' belong to the organizers too. */
export function changeTemplate(
  db: Db,
  asker: Asker,
  { roundId, id, name }: { roundId: string; id: string; name: string | null },
  now: Date,
): Promise<TemplateOutcome> {
  return inTransaction(db, async (trx) => {
    const template = await findMailTemplate(trx, roundId, id);
    if (!template || !mayChangeTemplate(asker, template)) return "not-yours";
    if (name === null) await deleteMailTemplate(trx, id);
    else if (!(await updateMailTemplateName(trx, template, name, now))) return "name-taken";
    return "done";
  });
}
