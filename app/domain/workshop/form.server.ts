import { z } from "zod";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { keptSchema } from "../text/kept-schema.server";
import { type Command, PHASES } from "./types";

const id = z.uuid();
const board = z.coerce.number().int().min(1).max(99);
/** The rules say what is wrong with a text. */
const text = z.string();
const whole = z.coerce.number().int();
const yes = z.preprocess(
  (value) => (value === true || value === "1" ? true : undefined),
  z.literal(true).optional(),
);

const filing = {
  lane: z.preprocess((value) => value || undefined, whole.min(1).max(99).optional()),
  tags: z.preprocess(listed, z.array(whole.min(1).max(99)).max(20).optional()),
  isProposal: yes,
};
const content = { text, ...filing };
const targetId = z.preprocess((value) => value || undefined, id.optional());
const named = z.array(z.object({ id, name: text })).max(200);
const MAX_MS = 4 * 60 * 60_000;
const MAX_PLACED = 2_000;

const CommandForm = z.discriminatedUnion("kind", [
  command("add-idea", content),
  command("edit-idea", { ideaId: id, ...content }),
  command("withdraw-idea", { ideaId: id }),
  command("return-idea", { ideaId: id }),
  command("agree", { ideaId: id }),
  command("take-back-agreement", { ideaId: id }),
  command("cast-votes", { targetId: id, count: whole.min(0).max(1_000) }),
  command("pledge", { what: text, responsible: text, due: text, targetId }),
  command("enter-idea", { ...content, table: filing.lane, sheet: text.max(20).optional() }),
  command("file-idea", { ideaId: id, ...filing }),
  command("enter-phase", { phase: z.enum(PHASES), hidden: yes }),
  command("enter-turn", { turn: whole.min(0).max(99) }),
  command("start-timer", { ms: whole.min(1_000).max(MAX_MS) }),
  command("pause-timer", {}),
  command("resume-timer", {}),
  command("stretch-timer", { ms: whole.min(-MAX_MS).max(MAX_MS) }),
  command("stop-timer", {}),
  command("put-aside", { ideaId: id, reason: text.nullish() }),
  command("restore", { ideaId: id }),
  command("approve", { ideaId: id }),
  command("redact", { ideaId: id, reason: text.nullish() }),
  command("arrange", {
    create: named.optional(),
    rename: named.optional(),
    remove: z.array(id).max(200).optional(),
    place: z
      .array(z.object({ ideaId: id, groupId: id.nullable() }))
      .max(MAX_PLACED)
      .optional(),
  }),
  command("set-action", {
    actionId: targetId,
    what: text,
    responsible: text,
    partners: text,
    due: text,
    indicator: text,
    targetId,
  }),
  command("remove-action", { actionId: id }),
]);

function command<Kind extends Command["kind"], Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) {
  return z.object({ kind: z.literal(kind), id, board, ...fields });
}

/** A form has "1,3" where JSON has a list. */
function listed(value: unknown): unknown {
  return typeof value === "string" ? value.split(",").filter(Boolean) : value;
}

/** A command from JSON or from the fields of a form; null when our pages send none such. */
export function readCommand(input: unknown): Command | null {
  const read = CommandForm.safeParse(input);
  return read.success ? read.data : null;
}

export const OTHER_MUNICIPALITY = "other";

/** Joining: the messages are keys of the catalogue. */
export const seatForm = keptSchema(
  (municipalityCodes: readonly string[]) =>
    z.object({
      organizationKind: z.enum(ORGANIZATION_KINDS, "required"),
      municipality: z.enum([...municipalityCodes, OTHER_MUNICIPALITY], "required"),
    }),
  String,
);
