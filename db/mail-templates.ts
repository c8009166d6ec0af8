import type { MailTemplate } from "~/domain/mailing/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  round_id: string;
  name: string;
  subject: string;
  body: string;
  updated_by: string;
  updated_at: string;
}

function toMailTemplate(row: Row): MailTemplate {
  return {
    id: row.id,
    roundId: row.round_id,
    name: row.name,
    subject: row.subject,
    body: row.body,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
  };
}

export async function listMailTemplates(db: Db, roundId: string): Promise<MailTemplate[]> {
  const rows: Row[] = await db("mail_templates").where({ round_id: roundId }).orderBy(["name", "id"]);
  return rows.map(toMailTemplate);
}

export async function findMailTemplate(db: Db, roundId: string, id: string): Promise<MailTemplate | null> {
  const row: Row | undefined = await db("mail_templates").where({ round_id: roundId, id }).first();
  return row ? toMailTemplate(row) : null;
}

/** False when the round has a template of that name, or of that id, already. */
export async function insertMailTemplate(db: Db, template: MailTemplate): Promise<boolean> {
  const inserted = await db("mail_templates")
    .insert({
      id: template.id,
      round_id: template.roundId,
      name: template.name,
      subject: template.subject,
      body: template.body,
      updated_by: template.updatedBy,
      updated_at: template.updatedAt,
    })
    .onConflict()
    .ignore()
    .returning("id");
  return inserted.length === 1;
}

/** False when another template of the round has that name. */
export async function updateMailTemplateName(
  db: Db,
  { id, roundId }: Pick<MailTemplate, "id" | "roundId">,
  name: string,
  now: Date,
): Promise<boolean> {
  const other = await db("mail_templates").where({ round_id: roundId, name }).whereNot({ id }).first("id");
  if (other) return false;
  await db("mail_templates").where({ id }).update({ name, updated_at: now.toISOString() });
  return true;
}

export async function deleteMailTemplate(db: Db, id: string): Promise<void> {
  await db("mail_templates").where({ id }).delete();
}
