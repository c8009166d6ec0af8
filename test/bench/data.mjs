import { createHash, randomBytes, randomUUID } from "node:crypto";
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
    database.transaction(() => {
      for (let position = next; position < next + count; position += 1) {
        const own = { id: v7(), event: id, municipality: municipalityCode, position, at };
        write.registration.run({ ...own, secret: randomBytes(24).toString("base64url") });
        for (const place of [1, 2]) write.participant.run({ ...own, id: v7(), of: own.id, place });
        for (const kind of ["confirmation", "contact-notice"])
          write.mail.run({ ...own, id: v7(), of: own.id, kind, facts: "x".repeat(1_500) });
      }
      database.prepare("update events set last_position = ? where id = ?").run(next + count - 1, id);
    })();
    database.pragma("wal_checkpoint(TRUNCATE)");
  });
}

function writers(database) {
  return {
    registration: database.prepare(
      `insert into registrations (id, event_id, position, reference, organization_kind, municipality_code, email,
         email_key, source, language, link_hash, link_sealed, privacy_version, created_at, updated_at,
         organization_name, search_text)
       values (@id, @event, @position, @secret, 'association', @municipality, @id || '@example.fi',
         @id || '@example.fi', 'web', 'fi', @secret, @secret, '1', @at, @at, 'Mittausyhdistys ' || @position || ' ry',
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
