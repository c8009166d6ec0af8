import type { Knex } from "knex";

/**
 * Places and a line to wait in, the organiser's own questions, declines, the register of organisations,
 * invitations, imports, links that stand in for an account, and attendance. Columns are added with plain SQL:
 * knex would build the whole table anew on SQLite, and what hangs on it would be deleted with the old one.
 */
export async function up(trx: Knex.Transaction): Promise<void> {
  await addEventColumns(trx);
  await addOrganizations(trx);
  await addInvitations(trx);
  await addRegistrationColumns(trx);
  await addDeclines(trx);
  await addQuestions(trx);
  await addLinks(trx);
  await fillWhatIsThere(trx);
}

async function addColumns(trx: Knex.Transaction, table: string, columns: string[]): Promise<void> {
  for (const column of columns) await trx.raw(`alter table ${table} add column ${column}`);
}

async function addEventColumns(trx: Knex.Transaction): Promise<void> {
  await addColumns(trx, "events", [
    "capacity integer",
    "participation text not null default 'on-site'",
    "takes_residents integer not null default 0",
    "asks_views integer not null default 0",
    "door_code integer not null default 0",
    "changes_close_at text",
    "cancellation_closes_at text",
  ]);
  await trx.schema.createTable("quotas", (t) => {
    t.comment("Places of an event. Position 0 is for all whom no other quota takes. No rows: no limit.");
    t.text("event_id").notNullable().references("events.id");
    t.integer("position").notNullable();
    t.text("of").notNullable().comment("everyone, municipality or kind");
    t.text("value").comment("municipality code or kind of organisation");
    t.integer("seats").notNullable();
    t.integer("taken").notNullable().defaultTo(0);
    t.integer("queued").notNullable().defaultTo(0);
    t.primary(["event_id", "position"]);
  });
}

async function addOrganizations(trx: Knex.Transaction): Promise<void> {
  await addColumns(trx, "organizations", [
    "business_id text",
    "language text not null default 'fi'",
    "phone text",
    "postal_address text",
    "no_invitations_at text",
    "confirmed_at text",
    "merged_into text references organizations (id)",
    "search_text text not null default ''",
    "version integer not null default 1",
    "updated_at text",
  ]);
  await trx.raw(
    `create unique index organizations_business_id on organizations (business_id)
     where business_id is not null and merged_into is null`,
  );
  await trx.schema.createTable("organization_addresses", (t) => {
    t.text("organization_id").notNullable().references("organizations.id");
    t.integer("position").notNullable();
    t.text("email").notNullable();
    t.text("email_key").notNullable();
    t.text("person_name");
    t.primary(["organization_id", "position"]);
    t.index(["email_key"]);
  });
  await trx.schema.createTable("organization_municipalities", (t) => {
    t.comment("Where an organisation works besides its home municipality.");
    t.text("organization_id").notNullable().references("organizations.id");
    t.string("municipality_code", 3).notNullable().references("municipalities.code");
    t.primary(["organization_id", "municipality_code"]);
  });
  await trx.schema.createTable("organization_merges", (t) => {
    t.text("id").primary();
    t.text("kept_id").notNullable().references("organizations.id");
    t.text("merged_id").notNullable().references("organizations.id");
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("created_at").notNullable();
    t.index(["kept_id"]);
  });
}

async function addInvitations(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("invitations", (t) => {
    t.text("id").primary();
    t.text("event_id").notNullable().references("events.id");
    t.text("organization_id").references("organizations.id");
    t.text("organization_name");
    t.text("organization_kind").notNullable();
    t.string("municipality_code", 3).notNullable().references("municipalities.code");
    t.text("person_name");
    t.text("email");
    t.text("email_key");
    t.text("phone");
    t.text("language").notNullable();
    t.text("link_hash").notNullable().unique();
    t.text("link_sealed").notNullable();
    t.text("search_text").notNullable().defaultTo("");
    t.text("created_at").notNullable();
    t.text("created_by").notNullable().references("organizers.id");
    t.index(["event_id", "municipality_code"]);
    t.index(["organization_id"]);
  });
  await trx.raw(
    `create unique index invitations_one_per_address on invitations (event_id, email_key)
     where email_key is not null`,
  );
  await trx.schema.createTable("cover_messages", (t) => {
    t.text("event_id").notNullable().references("events.id");
    t.string("municipality_code", 3).notNullable().references("municipalities.code");
    t.text("message").notNullable();
    t.text("updated_at").notNullable();
    t.text("updated_by").notNullable().references("organizers.id");
    t.primary(["event_id", "municipality_code"]);
  });
  await addColumns(trx, "outbox", ["invitation_id text references invitations (id)"]);
  await trx.raw("create index outbox_invitation on outbox (invitation_id)");
  await trx.schema.createTable("imports", (t) => {
    t.comment("A file that was read and waits for a yes. Short-lived: its rows are personal data.");
    t.text("id").primary();
    t.text("kind").notNullable().comment("organizations or invitations");
    t.text("event_id").references("events.id");
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("file_name").notNullable();
    t.text("state").notNullable();
    t.text("fault");
    t.integer("rows_total").notNullable().defaultTo(0);
    t.integer("rows_done").notNullable().defaultTo(0);
    t.text("rows_sealed");
    t.text("created_at").notNullable();
    t.text("expires_at").notNullable();
  });
}

async function addRegistrationColumns(trx: Knex.Transaction): Promise<void> {
  await addColumns(trx, "registrations", [
    "contact_name text",
    "also_represents text",
    "may_split integer not null default 0",
    "entered_by text references organizers (id)",
    "invitation_id text references invitations (id)",
    "search_text text not null default ''",
  ]);
  await trx.raw("create index registrations_invitation on registrations (invitation_id)");
  await addColumns(trx, "participants", [
    "role text",
    "attends text not null default 'on-site'",
    "first_theme_id text references themes (id)",
    "second_theme_id text references themes (id)",
    "line integer",
    "placed_at text",
    "arrived_at text",
    "arrived_by text references organizers (id)",
  ]);
  await trx.schema.createTable("access_needs", (t) => {
    t.text("participant_id").primary().references("participants.id").onDelete("CASCADE");
    t.text("text_sealed").notNullable();
    t.text("consent_at").notNullable();
  });
  await trx.schema.createTable("registration_history", (t) => {
    t.comment("Who changed what: names of fields, never what was in them.");
    t.text("registration_id").notNullable().references("registrations.id");
    t.integer("version").notNullable();
    t.text("organizer_id").references("organizers.id").comment("null: the registrant");
    t.text("fields").notNullable();
    t.text("created_at").notNullable();
    t.primary(["registration_id", "version"]);
  });
}

async function addDeclines(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("declines", (t) => {
    t.text("id").primary();
    t.text("event_id").notNullable().references("events.id");
    t.text("invitation_id").references("invitations.id");
    t.text("organization_id").references("organizations.id");
    t.text("organization_name");
    t.text("organization_kind").notNullable();
    t.string("municipality_code", 3).notNullable().references("municipalities.code");
    t.text("person_name");
    t.text("email");
    t.text("email_key");
    t.text("reason");
    t.text("source").notNullable();
    t.text("language").notNullable();
    t.text("created_at").notNullable();
    t.index(["event_id", "municipality_code"]);
    t.index(["invitation_id"]);
  });
  await trx.raw(
    `create unique index declines_one_per_address on declines (event_id, email_key)
     where email_key is not null`,
  );
  await trx.schema.createTable("advance_ideas", (t) => {
    t.comment("Written beforehand to a theme, with a registration or with a decline.");
    t.text("id").primary();
    t.text("event_id").notNullable().references("events.id");
    t.text("theme_id").notNullable().references("themes.id");
    t.text("registration_id").references("registrations.id").onDelete("CASCADE");
    t.text("decline_id").references("declines.id").onDelete("CASCADE");
    t.text("text").notNullable();
    t.text("may_show_at").comment("consent to show it on the board");
    t.text("on_board_at");
    t.text("created_at").notNullable();
    t.index(["event_id", "theme_id"]);
    t.index(["registration_id"]);
    t.index(["decline_id"]);
  });
}

async function addQuestions(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("questions", (t) => {
    t.text("id").primary();
    t.text("event_id").notNullable().references("events.id");
    t.integer("position").notNullable();
    t.text("type").notNullable();
    t.text("scope").notNullable().comment("registration or participant");
    t.integer("required").notNullable().defaultTo(0);
    t.text("label").notNullable().comment("JSON by language");
    t.text("hint").comment("JSON by language");
    t.text("options").comment("JSON: value and label by language");
    t.text("shown_if_question_id").references("questions.id");
    t.text("shown_if_value");
    t.text("removed_at");
    t.index(["event_id", "position"]);
  });
  await trx.schema.createTable("answers", (t) => {
    t.text("id").primary();
    t.text("question_id").notNullable().references("questions.id");
    t.text("registration_id").notNullable().references("registrations.id").onDelete("CASCADE");
    t.text("participant_id").references("participants.id").onDelete("CASCADE");
    t.text("value").notNullable().comment("JSON");
    t.index(["registration_id"]);
    t.index(["question_id"]);
  });
}

async function addLinks(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable("event_links", (t) => {
    t.comment("Secret links that do one thing in one event: register late, or mark arrivals at the door.");
    t.text("id").primary();
    t.text("event_id").notNullable().references("events.id");
    t.text("purpose").notNullable();
    t.string("municipality_code", 3).references("municipalities.code");
    t.text("note");
    t.text("token_hash").notNullable().unique();
    t.text("token_sealed").notNullable();
    t.text("organizer_id").notNullable().references("organizers.id");
    t.text("created_at").notNullable();
    t.text("expires_at").notNullable();
    t.text("revoked_at");
    t.text("registration_id").references("registrations.id").comment("what a late link was used for");
    t.index(["event_id", "purpose"]);
  });
}

/** Those who are registered already have their places, and "the whole area" is chosen like a municipality. */
async function fillWhatIsThere(trx: Knex.Transaction): Promise<void> {
  await trx("municipalities").insert({
    code: "000",
    name: "Koko alue",
    name_sv: "Hela området",
    type: "area",
    genitive: "Koko alueen",
    locative: "Koko alueella",
    population: 0,
    population_on: "2022-12-31",
  });
  await trx.raw(
    `update participants set
       line = (select r.position from registrations r where r.id = participants.registration_id),
       placed_at = (select r.created_at from registrations r where r.id = participants.registration_id)`,
  );
  for (const row of await trx("registrations").select(
    "id",
    "organization_name",
    "email",
    "phone",
    "reference",
  )) {
    const names: string[] = await trx("participants").where({ registration_id: row.id }).pluck("name");
    const told = [...names, row.organization_name, row.email, row.phone, row.reference];
    const search_text = told.filter(Boolean).join(" ").normalize("NFC").toLowerCase();
    await trx("registrations").where({ id: row.id }).update({ search_text });
  }
  for (const { id, name } of await trx("organizations").select("id", "name")) {
    await trx("organizations")
      .where({ id })
      .update({ search_text: name.normalize("NFC").toLowerCase() });
  }
}
