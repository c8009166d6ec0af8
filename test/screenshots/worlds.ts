import { plantNegotiation } from "db/demo/events";
import { demoPeople } from "db/demo/people";
import { plantRound } from "db/demo/round";
import { insertRole } from "db/organizer-roles";
import { insertOrganizer } from "db/organizers";
import { insertSession } from "db/sessions";
import { inTransaction } from "db/transaction";
import type { Knex } from "knex";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { SESSION_COOKIE } from "~/access/cookie";
import { hashToken, newToken } from "~/domain/site/token.server";
import { fillBoards, takeSeat } from "./boards";
import { cancel, registerGuest, registerManyGuests } from "./guests";
import { dividePlaces } from "./places";

/** A service with something in it, and where in it things are. */
export interface World {
  url: string;
  /** The event that is open for registration; in the empty world a draft. */
  event: { id: string; slug: string };
  held: { id: string; slug: string };
  announced: { slug: string };
  report: { slug: string };
  /** Join codes of the boards of the two. */
  code: string;
  heldCode: string;
  /** Tokens of registrations, and the id of a mail. */
  active: string;
  cancelled: string;
  mail: string;
  cookies: { name: string; value: string; path: string }[];
}

const SIGNED_IN_MS = 3_600_000;
const WEEKS_AHEAD_MS = 21 * 24 * 3_600_000;

/** As after the first start: the demonstration, and two guests more. */
export async function demonstration(): Promise<World> {
  const app = await startApp();
  const db = databaseOf(app);
  const active = await registerGuest(app, "Aino Järvelä", "aino@yhdistys.example.fi");
  const gone = await registerGuest(app, "Eero Perunut", "eero@yhdistys.example.fi");
  await cancel(app, gone.token);
  return { ...(await look(app, db)), active: active.token, cancelled: gone.token, mail: active.mail };
}

/** The same on the busiest evening: long names, sixty registrations, too few places, boards of 400, 40 and no ideas. */
export async function rush(): Promise<World> {
  const app = await startApp();
  const db = databaseOf(app);
  const guest = await registerManyGuests(app, 60);
  const world = await look(app, db);
  await dividePlaces(app, db, world);
  await fillBoards(db, world.code, [400, 40, 0]);
  return { ...world, active: guest.token, mail: guest.mail };
}

/** A service on its first day: an organiser and a draft that nobody else sees. */
export async function firstDay(): Promise<World> {
  const app = await startApp({ DEMO: "off" });
  const db = databaseOf(app);
  await inTransaction(db, async (trx) => {
    const [people, now] = [demoPeople(), new Date()];
    const day = new Date(now.getTime() + WEEKS_AHEAD_MS).toISOString().slice(0, 10);
    for (const person of Object.values(people)) await insertOrganizer(trx, person, now);
    await insertRole(trx, people.coordinator.id, "organizer", null);
    const round = await plantRound(trx, now.getFullYear(), now);
    await plantNegotiation(trx, people, round, day, "draft", now);
  });
  return look(app, db);
}

async function look(app: App, db: Knex): Promise<World> {
  const event = async (state: string) =>
    (await db("events").where({ state }).first("id", "slug")) ?? { id: "", slug: "" };
  const codeOf = async ({ id }: { id: string }) =>
    (await db("workshops").where({ event_id: id }).first("code"))?.code ?? "";
  const [draft, open, held] = [await event("draft"), await event("open"), await event("held")];
  const [code, heldCode] = [await codeOf(open), await codeOf(held)];
  const seats = await Promise.all([code, heldCode].filter(Boolean).map((one) => takeSeat(db, one)));
  return {
    url: app.url,
    event: open.id ? open : draft,
    held,
    announced: await event("announced"),
    report: (await db("reports").first("slug")) ?? { slug: "" },
    ...{ code, heldCode, active: "", cancelled: "", mail: "" },
    cookies: [await signIn(db), ...seats],
  };
}

async function signIn(db: Knex): Promise<World["cookies"][number]> {
  const { organizer_id: organizerId } = await db("organizer_roles").where({ role: "organizer" }).first();
  const [token, createdAt] = [newToken(), new Date()];
  const expiresAt = new Date(createdAt.getTime() + SIGNED_IN_MS);
  await insertSession(db, { tokenHash: hashToken(token), organizerId, createdAt, expiresAt });
  return { name: SESSION_COOKIE, value: token, path: "/" };
}
