import { createCipheriv, createHash, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { v7 } from "uuid";

/** What the demonstration has that is measured: the open event, and the workshop it holds. */
export function openEvent(service) {
  return query(service, (database) =>
    database
      .prepare(
        `select e.id, e.slug, w.code, w.id as workshopId, rc.municipality_code as municipalityCode
         from events e
         join workshops w on w.event_id = e.id
         join registration_contacts rc on rc.event_id = e.id
         where e.state = 'open' order by rc.position limit 1`,
      )
      .get(),
  );
}

/** Fills an event: each registration has two participants and the two mails that it caused, as real ones have. */
export function plantRegistrations(service, { id, municipalityCode }, count) {
  return query(service, (database) => {
    const next = 1 + database.prepare("select last_position from events where id = ?").pluck().get(id);
    const at = new Date().toISOString();
    const write = writers(database);
    const seal = sealer(service);
    database.transaction(() => {
      for (let position = next; position < next + count; position += 1) {
        const own = { id: v7(), event: id, municipality: municipalityCode, position, at };
        const secret = randomBytes(24).toString("base64url");
        write.registration.run({ ...own, secret, sealed: seal(secret) });
        for (const place of [1, 2]) write.participant.run({ ...own, id: v7(), of: own.id, place });
        for (const kind of ["confirmation", "contact-notice"])
          write.mail.run({ ...own, id: v7(), of: own.id, kind, facts: "x".repeat(1_500) });
      }
      database.prepare("update events set last_position = ? where id = ?").run(next + count - 1, id);
    })();
    database.pragma("wal_checkpoint(TRUNCATE)");
  });
}

/** As the service seals the secrets of links, so that it can open them. */
function sealer({ folder }) {
  const secret = readFileSync(path.join(folder, "session-secret"), "utf8").trim();
  const key = Buffer.from(hkdfSync("sha256", secret, "hytekierto", "seal", 32));
  return (text) => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
  };
}

function writers(database) {
  return {
    registration: database.prepare(
      `insert into registrations (id, event_id, position, reference, organization_kind, municipality_code, email,
         email_key, source, language, link_hash, link_sealed, privacy_version, created_at, updated_at,
         organization_name, search_text)
       values (@id, @event, @position, @secret, 'association', @municipality, @id || '@example.fi',
         @id || '@example.fi', 'web', 'fi', @secret, @sealed, '1', @at, @at, 'Mittausyhdistys ' || @position || ' ry',
         'maija mittari mittausyhdistys ' || @position || ' ry ' || @id || '@example.fi')`,
    ),
    participant: database.prepare(
      `insert into participants (id, registration_id, position, name, line, placed_at)
       values (@id, @of, @place, 'Maija Mittari', @position, @at)`,
    ),
    mail: database.prepare(
      `insert into outbox (id, kind, dedupe_key, event_id, registration_id, to_address, language, facts_sealed,
         state, next_try_at, created_at)
       values (@id, @kind, @id, @event, @of, 'maija@example.fi', 'fi', @facts, 'sent', @at, @at)`,
    ),
  };
}

/** Plans a reminder to the first so many of an event, as the office does; returns its id. */
export function plantMailing(service, { id }, count) {
  const own = { id: v7(), event: id, at: new Date().toISOString() };
  return query(service, (database) => {
    const first = database
      .prepare(
        "select position from registrations where event_id = ? order by position desc limit 1 offset ?",
      )
      .pluck()
      .get(id, count - 1);
    database
      .prepare(
        `insert into mailings (id, kind, event_id, audience, subject, body, again, state, due_at, cursor, created_at)
         values (@id, 'reminder', @event, @audience, '', 'Tervetuloa!', 0, 'planned', @at, @cursor, @at)`,
      )
      .run({ ...own, audience: JSON.stringify(EVERYBODY), cursor: String(first - 1) });
    return own.id;
  });
}

const EVERYBODY = {
  ...{ of: "registrants", municipalityCodes: null, kinds: null, state: null },
  ...{ themeId: null, attends: null, arrived: null },
};

/** How many mails of a mailing are written, and of these sent. */
export function countMails(service, mailingId) {
  return query(service, (database) =>
    database
      .prepare(
        "select count(*) as queued, count(*) filter (where state = 'sent') as sent from outbox where mailing_id = ?",
      )
      .get(mailingId),
  );
}

export function countRegistrations(service, { id }) {
  return query(service, (database) =>
    database.prepare("select count(*) from registrations where event_id = ?").pluck().get(id),
  );
}

/** So many places in the event, all of them free. */
export function limitPlaces(service, { id }, seats) {
  return query(service, (database) => {
    database.prepare("update events set capacity = ? where id = ?").run(seats, id);
    database
      .prepare("insert into quotas (event_id, position, \"of\", seats) values (?, 0, 'everyone', ?)")
      .run(id, seats);
  });
}

/** Of everybody in the line of the event, in its order: whether they have a place. */
export function listPlaced(service, { id }) {
  return query(service, (database) =>
    database
      .prepare(
        `select p.placed_at is not null from participants p
         join registrations r on r.id = p.registration_id
         where r.event_id = ? order by p.line`,
      )
      .pluck()
      .all(id),
  );
}

/** Takes away the newest, so that an event can be measured at the same size again. */
export function keepRegistrations(service, { id }, kept) {
  return query(service, (database) => {
    const position = database
      .prepare("select position from registrations where event_id = ? order by position limit 1 offset ?")
      .pluck()
      .get(id, kept);
    if (position === undefined) return;
    const newest = "select id from registrations where event_id = ? and position >= ?";
    database.transaction(() => {
      database.prepare(`delete from outbox where registration_id in (${newest})`).run(id, position);
      database.prepare("delete from registrations where event_id = ? and position >= ?").run(id, position);
    })();
    database.pragma("wal_checkpoint(TRUNCATE)");
  });
}

/** Signs the demonstration's organiser in; the answer is the header that says so. */
export function signIn(service) {
  const token = randomBytes(24).toString("base64url");
  const hash = createHash("sha256").update(token).digest("base64url");
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  query(service, (database) =>
    database
      .prepare(
        `insert into sessions (token_hash, organizer_id, created_at, expires_at)
         select ?, organizer_id, ?, ? from organizer_roles where role = 'organizer' limit 1`,
      )
      .run(hash, new Date().toISOString(), expiresAt),
  );
  return `Cookie: hyte_istunto=${token}\r\n`;
}

export function listBoardPositions(service, { workshopId }) {
  return query(service, (database) =>
    database
      .prepare("select position from boards where workshop_id = ? order by position")
      .pluck()
      .all(workshopId),
  );
}

const INTRODUCTION = "Tervetuloa neuvottelemaan siitä, miten hyvinvointia edistetään. ".repeat(16);

/** Open events with all that real ones have; the answer is one of them. */
export function plantEvents(service, count) {
  return query(service, (database) => {
    const venue = database.prepare("select id from venues limit 1").pluck().get();
    const organizers = database.prepare("select id from organizers").pluck().all();
    const codes = database.prepare("select code from municipalities where code <> '000'").pluck().all();
    const event = database.prepare(
      `insert into events (id, slug, kind, state, title, introduction, agenda, starts_on, starts_at, coffee_at,
         venue_id, created_at, updated_at)
       values (@id, @id, 'negotiation', 'open', 'Hyte-neuvottelu ' || @n || ': Joutsa, Luhanka ja Toivakka',
         @introduction, '17.00 Kahvit', @day, @day || 'T15:30:00.000Z', @day || 'T15:00:00.000Z', @venue, @at, @at)`,
    );
    const contact = database.prepare(
      `insert into registration_contacts (event_id, municipality_code, organizer_id, position)
       values (@id, @code, @organizer, @position)`,
    );
    const [ids, at] = [[], new Date().toISOString()];
    database.transaction(() => {
      for (let n = 0; n < count; n += 1) {
        const id = v7();
        const day = new Date(Date.now() + (n % 365) * 86_400_000).toISOString().slice(0, 10);
        event.run({ id, n, day, venue, at, introduction: INTRODUCTION });
        for (const position of [0, 1, 2]) {
          const code = codes[(n + position) % codes.length];
          contact.run({ id, code, position, organizer: organizers[(n + position) % organizers.length] });
        }
        ids.push(id);
      }
    })();
    database.pragma("wal_checkpoint(TRUNCATE)");
    return ids[Math.floor(count / 2)];
  });
}

/** As an organiser would: a new version, written now. */
export function changeEvent(service, id) {
  return query(service, (database) =>
    database
      .prepare("update events set title = title || '.', version = version + 1, updated_at = ? where id = ?")
      .run(new Date().toISOString(), id),
  );
}

export const newId = () => randomUUID();

function query({ database: file }, work) {
  const database = new Database(file, { timeout: 5_000 });
  database.pragma("foreign_keys = ON");
  try {
    return work(database);
  } finally {
    database.close();
  }
}
