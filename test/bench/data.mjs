import { createHash, randomBytes, randomUUID } from "node:crypto";
import Database from "better-sqlite3";

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

export function countRegistrations(service, { id }) {
  return query(service, (database) =>
    database.prepare("select count(*) from registrations where event_id = ?").pluck().get(id),
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
