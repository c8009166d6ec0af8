import type { Db } from "db/connection";
import { RuleForm } from "~/domain/mailing/rule-form.server";
import { saveRule } from "~/domain/mailing/save-rule.server";
import type { RuleOwner } from "~/domain/mailing/types";
import { readForm, refused } from "~/http/form.server";
import type { Reply } from "./rule-form";

type Added = { ok: true } | { ok: false; reply: Reply; status: number };

/** Reads the form of a new rule and saves it; the reply shows the form again with what was typed. */
export async function addRule(db: Db, request: Request, owner: RuleOwner, createdBy: string): Promise<Added> {
  const form = await readForm(request, RuleForm);
  if (!form.ok) return { ok: false, reply: form.reply, status: form.status };
  const outcome = await saveRule(db, owner, form.value, createdBy, new Date());
  if (outcome.ok) return { ok: true };
  return { ok: false, reply: refused(form.submitted, { days: [outcome.reason] }), status: 422 };
}
