import type { Knex } from "knex";

/**
 * The first shape of the whole yearly round. Instants (`_at`) are ISO-8601 UTC text, days (`_on`) are
 * `YYYY-MM-DD` in Europe/Helsinki, JSON is text: the same on SQLite and PostgreSQL. Frozen: later work adds
 * a migration of its own.
 */
export async function up(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("municipalities", (t) => {
    t.string("code", 3).primary().comment("Statistics Finland code, a string with leading zeros");
    t.text("name").notNullable();
    t.text("name_sv").notNullable();
    t.text("type").notNullable();
    t.text("genitive").notNullable();
    t.text("locative").notNullable();
    t.integer("population").notNullable();
    t.text("population_on").notNullable();
  });

  await trx.schema.createTable("organizers", (t) => {
    t.text("id").primary();
    t.text("email").notNullable().unique();
    t.text("name").notNullable();
    t.text("title");
    t.text("phone");
    t.text("language").notNullable().defaultTo("fi");
    t.text("created_at").notNullable();
    t.text("disabled_at");
  });

  await trx.schema.createTable("sign_in_links", (t) => {
    t.text("token_hash").primary();
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("created_at").notNullable();
    t.text("expires_at").notNullable();
    t.text("used_at");
  });

  await trx.schema.createTable("sessions", (t) => {
    t.text("token_hash").primary();
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("created_at").notNullable();
    t.text("expires_at").notNullable();
  });

  await trx.schema.createTable("rounds", (t) => {
    t.text("id").primary();
    t.integer("year").notNullable().unique();
    t.text("name").notNullable();
    t.text("created_at").notNullable();
  });

  await trx.schema.createTable("themes", (t) => {
    t.text("id").primary();
    t.text("round_id").notNullable().references("rounds.id");
    t.integer("position").notNullable();
    t.text("name").notNullable();
    t.text("prompt").notNullable();
    t.unique(["round_id", "position"]);
  });

  await trx.schema.createTable("municipality_groups", (t) => {
    t.text("id").primary();
    t.text("round_id").notNullable().references("rounds.id");
    t.text("name").notNullable();
  });

  await trx.schema.createTable("municipality_group_members", (t) => {
    t.text("round_id").notNullable().references("rounds.id");
    t.string("municipality_code", 3).notNullable().references("municipalities.code");
    t.text("group_id").notNullable().references("municipality_groups.id");
    t.primary(["round_id", "municipality_code"]);
  });

  await trx.schema.createTable("venues", (t) => {
    t.text("id").primary();
    t.text("name").notNullable();
    t.text("room");
    t.text("street_address");
    t.text("town");
    t.text("parking_note");
    t.text("access_note");
  });

  await trx.schema.createTable("events", (t) => {
    t.text("id").primary();
    t.text("slug").notNullable().unique();
    t.text("round_id").references("rounds.id");
    t.text("group_id").references("municipality_groups.id");
    t.text("kind").notNullable();
    t.text("state").notNullable();
    t.text("title").notNullable();
    t.text("introduction");
    t.text("agenda");
    t.text("starts_on");
    t.text("starts_at");
    t.text("ends_at");
    t.text("coffee_at");
    t.text("registration_opens_at");
    t.text("registration_closes_at");
    t.text("venue_id").references("venues.id");
    t.integer("last_position").notNullable().defaultTo(0).comment("place of the newest registration in line");
    t.integer("version").notNullable().defaultTo(1);
    t.text("created_at").notNullable();
    t.text("updated_at").notNullable();
    t.index(["state", "starts_on"]);
  });

  await trx.schema.createTable("event_hosts", (t) => {
    t.text("event_id").notNullable().references("events.id");
    t.integer("position").notNullable();
    t.text("name").notNullable();
    t.primary(["event_id", "position"]);
  });

  await trx.schema.createTable("registration_contacts", (t) => {
    t.text("event_id").notNullable().references("events.id");
    t.string("municipality_code", 3).notNullable().references("municipalities.code");
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("stand_in_id").references("organizers.id");
    t.integer("position").notNullable();
    t.primary(["event_id", "municipality_code"]);
    t.index(["organizer_id"]);
    t.index(["stand_in_id"]);
  });

  await trx.schema.createTable("enquiry_contacts", (t) => {
    t.text("event_id").notNullable().references("events.id");
    t.integer("position").notNullable();
    t.text("organizer_id").notNullable().references("organizers.id");
    t.primary(["event_id", "position"]);
  });

  await trx.schema.createTable("organizer_roles", (t) => {
    t.text("id").primary();
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("role").notNullable();
    t.text("event_id").references("events.id");
    t.index(["organizer_id"]);
  });

  await trx.schema.createTable("organizations", (t) => {
    t.text("id").primary();
    t.text("name").notNullable();
    t.text("name_key").notNullable().unique();
    t.text("kind").notNullable();
    t.string("municipality_code", 3).references("municipalities.code");
    t.text("created_at").notNullable();
  });

  await trx.schema.createTable("registrations", (t) => {
    t.text("id").primary();
    t.text("event_id").notNullable().references("events.id");
    t.integer("position").notNullable();
    t.text("reference").notNullable();
    t.text("organization_id").references("organizations.id");
    t.text("organization_name");
    t.text("organization_kind").notNullable();
    t.string("municipality_code", 3).notNullable().references("municipalities.code");
    t.text("email");
    t.text("email_key");
    t.text("phone");
    t.text("source").notNullable();
    t.text("language").notNullable();
    t.text("link_hash").notNullable().unique();
    t.text("link_sealed").notNullable();
    t.integer("calendar_sequence").notNullable().defaultTo(0);
    t.text("privacy_version").notNullable();
    t.integer("version").notNullable().defaultTo(1);
    t.text("created_at").notNullable();
    t.text("updated_at").notNullable();
    t.text("cancelled_at");
    t.unique(["event_id", "position"]);
    t.index(["event_id", "municipality_code"]);
    t.index(["email_key"]);
  });
  await trx.raw(
    `create unique index registrations_one_per_address on registrations (event_id, email_key)
     where cancelled_at is null and email_key is not null`,
  );
  await trx.raw(
    `create unique index registrations_reference on registrations (reference) where cancelled_at is null`,
  );

  await trx.schema.createTable("participants", (t) => {
    t.text("id").primary();
    t.text("registration_id").notNullable().references("registrations.id").onDelete("CASCADE");
    t.integer("position").notNullable();
    t.text("name").notNullable();
    t.unique(["registration_id", "position"]);
  });

  await trx.schema.createTable("dietary_requirements", (t) => {
    t.text("participant_id").primary().references("participants.id").onDelete("CASCADE");
    t.text("text_sealed").notNullable();
    t.text("consent_at").notNullable();
  });

  await trx.schema.createTable("outbox", (t) => {
    t.text("id").primary();
    t.text("kind").notNullable();
    t.text("dedupe_key").notNullable().unique();
    t.text("event_id").references("events.id");
    t.text("registration_id").references("registrations.id");
    t.text("to_address").notNullable();
    t.text("to_name");
    t.text("language").notNullable();
    t.text("facts_sealed").notNullable();
    t.text("state").notNullable();
    t.integer("tries").notNullable().defaultTo(0);
    t.text("next_try_at").notNullable();
    t.text("lease_until");
    t.text("leased_by");
    t.text("answer");
    t.text("created_at").notNullable();
    t.text("sent_at");
    t.index(["state", "next_try_at"]);
    t.index(["event_id", "kind"]);
    t.index(["registration_id"]);
  });

  await trx.schema.createTable("mailbox", (t) => {
    t.text("id").primary();
    t.text("outbox_id").notNullable().references("outbox.id");
    t.text("raw").notNullable();
    t.text("received_at").notNullable();
    t.index(["received_at"]);
  });

  await trx.schema.createTable("workshops", (t) => {
    t.text("id").primary();
    t.text("event_id").notNullable().unique().references("events.id");
    t.text("code").notNullable().unique();
    t.text("created_at").notNullable();
  });

  await trx.schema.createTable("boards", (t) => {
    t.text("id").primary();
    t.text("workshop_id").notNullable().references("workshops.id");
    t.text("theme_id").notNullable().references("themes.id");
    t.integer("position").notNullable();
    t.text("prompt").notNullable();
    t.text("phase").notNullable();
    t.integer("last_number").notNullable().defaultTo(0);
    t.unique(["workshop_id", "position"]);
  });

  await trx.schema.createTable("seats", (t) => {
    t.text("id").primary();
    t.text("workshop_id").notNullable().references("workshops.id");
    t.text("token_hash").notNullable().unique();
    t.text("organization_kind").notNullable();
    t.string("municipality_code", 3).references("municipalities.code");
    t.text("created_at").notNullable();
    t.index(["workshop_id"]);
  });

  await trx.schema.createTable("board_log", (t) => {
    t.text("board_id").notNullable().references("boards.id");
    t.integer("number").notNullable();
    t.text("command_id").notNullable();
    t.text("kind").notNullable();
    t.text("payload").notNullable();
    t.text("seat_id").references("seats.id");
    t.text("organizer_id").references("organizers.id");
    t.text("created_at").notNullable();
    t.primary(["board_id", "number"]);
    t.unique(["board_id", "command_id"]);
  });

  await trx.schema.createTable("ideas", (t) => {
    t.text("id").primary();
    t.text("board_id").notNullable().references("boards.id");
    t.integer("number").notNullable();
    t.text("seat_id").references("seats.id");
    t.text("text").notNullable();
    t.text("put_aside_at");
    t.text("created_at").notNullable();
    t.unique(["board_id", "number"]);
    t.index(["seat_id"]);
  });

  await trx.schema.createTable("reports", (t) => {
    t.text("id").primary();
    t.text("event_id").notNullable().unique().references("events.id");
    t.text("slug").notNullable().unique();
    t.text("title").notNullable();
    t.text("content").notNullable();
    t.integer("is_example").notNullable().defaultTo(0);
    t.integer("version").notNullable().defaultTo(1);
    t.text("created_at").notNullable();
    t.text("updated_at").notNullable();
    t.text("published_at");
    t.text("published_by").references("organizers.id");
    t.index(["published_at"]);
  });
}
