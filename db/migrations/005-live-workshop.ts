import { randomBytes } from "node:crypto";
import type { Knex } from "knex";

/**
 * The workshop in full: lanes, tables, scribes, groups, votes, actions, paper sheets and photos. Columns are added
 * with plain SQL: knex would build the whole table anew on SQLite.
 */
export async function up(trx: Knex.Transaction): Promise<void> {
  await addSettings(trx);
  await addIdeas(trx);
  await addVotes(trx);
  await addActions(trx);
}

async function addColumns(trx: Knex.Transaction, table: string, columns: string[]): Promise<void> {
  for (const column of columns) await trx.raw(`alter table ${table} add column ${column}`);
}

async function addSettings(trx: Knex.Transaction): Promise<void> {
  await addColumns(trx, "workshops", [
    "follow_token text",
    "epoch integer not null default 1",
    "table_count integer not null default 0",
    "votes_per_seat integer not null default 3",
    "votes_per_target integer not null default 1",
    "hides_writing integer not null default 0",
    "approves_first integer not null default 0",
    "asks_name integer not null default 0",
    "allows_photos integer not null default 0",
    "late_days integer not null default 3",
  ]);
  for (const id of await trx("workshops").pluck("id"))
    await trx("workshops")
      .where({ id })
      .update({ follow_token: randomBytes(16).toString("base64url") });
  await trx.raw("create unique index workshops_follow_token on workshops (follow_token)");
  await addColumns(trx, "boards", [
    "lanes text not null default '[]'",
    "hidden_since integer",
    "timer text",
    "turn integer not null default 0",
    "closed_at text",
  ]);
  await addColumns(trx, "seats", [
    "role text not null default 'own'",
    "table_number integer",
    "table_name text",
    "heads integer not null default 1",
    "name text",
    "trace_code text",
  ]);
  await trx.raw("create unique index seats_trace_code on seats (trace_code)");
  await trx.schema.createTable("board_templates", (t) => {
    t.comment("Lanes for boards, kept with the round.");
    t.text("id").primary();
    t.text("round_id").notNullable().references("rounds.id");
    t.text("name").notNullable();
    t.text("lanes").notNullable();
    t.text("updated_by").notNullable().references("organizers.id");
    t.text("updated_at").notNullable();
    t.unique(["round_id", "name"]);
  });
  await trx.schema.createTable("round_tags", (t) => {
    t.comment("The second axis of a round, such as service models; an idea may have several.");
    t.text("id").primary();
    t.text("round_id").notNullable().references("rounds.id");
    t.integer("position").notNullable();
    t.text("name").notNullable();
    t.unique(["round_id", "position"]);
  });
  await trx.schema.createTable("paper_sheets", (t) => {
    t.comment("A printed sheet of a table; its code tells later what became of what was written on it.");
    t.text("code").primary();
    t.text("board_id").notNullable().references("boards.id");
    t.integer("table_number").notNullable();
    t.text("created_at").notNullable();
    t.unique(["board_id", "table_number"]);
  });
}

async function addIdeas(trx: Knex.Transaction): Promise<void> {
  await addColumns(trx, "ideas", [
    "lane integer",
    "tags text not null default '[]'",
    "is_proposal integer not null default 0",
    "source text",
    "table_number integer",
    "trace_code text",
    "group_id text",
    "held text",
    "withdrawn_at text",
    "redacted_at text",
    "edited_at text",
  ]);
  await trx.raw("create index ideas_trace_code on ideas (trace_code)");
  await trx.schema.createTable("idea_agreements", (t) => {
    t.text("idea_id").notNullable().references("ideas.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.primary(["idea_id", "seat_id"]);
    t.index(["seat_id"]);
  });
  await trx.schema.createTable("idea_groups", (t) => {
    t.text("id").primary();
    t.text("board_id").notNullable().references("boards.id");
    t.text("name").notNullable();
    t.text("created_at").notNullable();
    t.text("removed_at");
    t.index(["board_id"]);
  });
  await trx.schema.createTable("idea_photos", (t) => {
    t.text("idea_id").primary().references("ideas.id");
    t.binary("bytes").notNullable();
    t.text("alt").notNullable();
    t.text("created_at").notNullable();
  });
}

async function addVotes(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("votes", (t) => {
    t.comment("How many votes a seat gives to a group or an idea; gone when the board closes.");
    t.text("board_id").notNullable().references("boards.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.text("target_id").notNullable();
    t.integer("count").notNullable();
    t.primary(["board_id", "seat_id", "target_id"]);
    t.index(["seat_id"]);
  });
  await trx.schema.createTable("vote_totals", (t) => {
    t.text("board_id").notNullable().references("boards.id");
    t.text("target_id").notNullable();
    t.integer("total").notNullable();
    t.primary(["board_id", "target_id"]);
  });
}

async function addActions(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("actions", (t) => {
    t.comment("What the hall agreed on: an action with who answers for it, or a light pledge.");
    t.text("id").primary();
    t.text("board_id").notNullable().references("boards.id");
    t.text("kind").notNullable().comment("action or pledge");
    t.text("what").notNullable();
    t.text("responsible").notNullable();
    t.text("partners").notNullable();
    t.text("due").notNullable().comment("in words, as the hall said it");
    t.text("indicator").notNullable();
    t.text("target_id").comment("the group or idea from which it came");
    t.text("seat_id").references("seats.id");
    t.text("organizer_id").references("organizers.id");
    t.text("created_at").notNullable();
    t.text("updated_at").notNullable();
    t.text("removed_at");
    t.index(["board_id"]);
  });
}
