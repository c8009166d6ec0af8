import type { Knex } from "knex";

/**
 * Mailings to many, rules by the clock, templates, news, calendar feeds, and what mail servers and calendars
 * answer. Columns are added with plain SQL: knex would build the whole table anew on SQLite.
 */
export async function up(trx: Knex.Transaction): Promise<void> {
  await addMailRules(trx);
  await addNews(trx);
  await addMailings(trx);
  await addCalendars(trx);
  await addAnswers(trx);
}

async function addColumns(trx: Knex.Transaction, table: string, columns: string[]): Promise<void> {
  for (const column of columns) await trx.raw(`alter table ${table} add column ${column}`);
}

async function addMailRules(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("mail_rules", (t) => {
    t.comment("What is sent by the clock: for one event, or for every event of a round.");
    t.text("id").primary();
    t.text("event_id").references("events.id");
    t.text("round_id").references("rounds.id");
    t.text("kind").notNullable().comment("deadline-reminder, reminder or thank-you");
    t.integer("days")
      .notNullable()
      .comment("from the deadline or the day of the event; before it when negative");
    t.integer("hour").notNullable().comment("of the day in Europe/Helsinki");
    t.text("note").notNullable();
    t.text("created_by").notNullable().references("organizers.id");
    t.text("created_at").notNullable();
    t.index(["event_id"]);
    t.index(["round_id"]);
  });
  await trx.schema.createTable("mail_templates", (t) => {
    t.text("id").primary();
    t.text("round_id").notNullable().references("rounds.id");
    t.text("name").notNullable();
    t.text("subject").notNullable();
    t.text("body").notNullable();
    t.text("updated_by").notNullable().references("organizers.id");
    t.text("updated_at").notNullable();
    t.unique(["round_id", "name"]);
  });
}

async function addNews(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("news", (t) => {
    t.text("id").primary();
    t.text("slug").notNullable().unique();
    t.text("topic").notNullable();
    t.text("title").notNullable();
    t.text("body").notNullable();
    t.text("language").notNullable();
    t.text("published_at");
    t.text("created_by").notNullable().references("organizers.id");
    t.text("created_at").notNullable();
    t.text("updated_at").notNullable();
    t.integer("version").notNullable().defaultTo(1);
    t.index(["published_at"]);
  });
  await trx.schema.createTable("news_subscriptions", (t) => {
    t.comment("Nobody is sent news before they have confirmed; who ends it is deleted.");
    t.text("id").primary();
    t.text("email").notNullable();
    t.text("email_key").notNullable().unique();
    t.text("language").notNullable();
    t.text("topics").notNullable().comment("JSON list");
    t.text("link_hash").notNullable().unique();
    t.text("link_sealed").notNullable();
    t.text("confirmed_at");
    t.text("expires_at").comment("when an unconfirmed one is deleted");
    t.text("created_at").notNullable();
  });
  await trx.schema.createTable("opening_notices", (t) => {
    t.comment("Who asked to be told when registration opens; deleted when told.");
    t.text("id").primary();
    t.text("event_id").notNullable().references("events.id");
    t.text("email").notNullable();
    t.text("email_key").notNullable();
    t.text("language").notNullable();
    t.text("created_at").notNullable();
    t.unique(["event_id", "email_key"]);
  });
}

async function addMailings(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("mailings", (t) => {
    t.comment("One sending to many. Its messages are written to the outbox bit by bit, from the cursor on.");
    t.text("id").primary();
    t.text("kind").notNullable();
    t.text("event_id").references("events.id");
    t.text("rule_id").references("mail_rules.id");
    t.text("news_id").references("news.id");
    t.text("audience").notNullable().comment("JSON");
    t.text("subject").notNullable();
    t.text("body").notNullable().comment("the note of a reminder, or the text itself");
    t.text("facts").comment("JSON: what was true before a change");
    t.integer("again").notNullable().comment("1: also to those who have had the same text");
    t.text("state").notNullable().comment("planned, running, done, missed or stopped");
    t.text("due_at").notNullable();
    t.text("started_at");
    t.text("ended_at");
    t.text("cursor");
    t.text("created_by").references("organizers.id").comment("null: made by a rule or a change");
    t.text("created_at").notNullable();
    t.unique(["rule_id", "event_id"]);
    t.index(["state", "due_at"]);
    t.index(["event_id", "kind"]);
  });
  await addColumns(trx, "outbox", ["mailing_id text references mailings (id)"]);
  await trx.raw("create index outbox_mailing on outbox (mailing_id, state) where mailing_id is not null");
}

async function addCalendars(trx: Knex.Transaction): Promise<void> {
  await addColumns(trx, "events", [
    "remote_url text",
    "alarms text not null default '1440'", // minutes before the start, separated by commas
  ]);
  await addColumns(trx, "registrations", ["calendar_reply text", "calendar_reply_at text"]);
  await trx.schema.createTable("calendar_feeds", (t) => {
    t.comment("The own feed of an organiser, opened by its secret address alone.");
    t.text("id").primary();
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("token_hash").notNullable().unique();
    t.text("created_at").notNullable();
    t.text("revoked_at");
    t.index(["organizer_id"]);
  });
}

async function addAnswers(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("bad_addresses", (t) => {
    t.comment("Addresses that a mail came back from, or whose owner called it spam.");
    t.text("email_key").primary();
    t.text("reason").notNullable().comment("bounce or complaint");
    t.text("answer").notNullable();
    t.text("outbox_id").references("outbox.id");
    t.text("since").notNullable();
  });
  await trx.schema.createTable("outbox_pauses", (t) => {
    t.comment("Why and until when nobody takes from the outbox; no row: nothing is paused.");
    t.text("id").primary();
    t.text("reason").notNullable();
    t.text("since").notNullable();
    t.text("until").notNullable();
  });
  await addColumns(trx, "organizers", ["daily_digest integer not null default 0", "digest_until text"]);
}
