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
import { cancel, LONG_PERSON, registerGuest, registerManyGuests } from "./guests";
import { type Imports, manyRows, readFiles } from "./imports";
import { type Letters, writeLetters } from "./letters";
import { type Links, openLinks, organizerOf } from "./links";
import { overfill } from "./overfill";
import { dividePlaces } from "./places";

/** A service with something in it, and where in it things are. */
export interface World {
  url: string;
  /** The event that is open for registration; in the empty world a draft. */
  event: { id: string; slug: string };
  held: { id: string; slug: string };
  announced: { id: string; slug: string };
  report: { slug: string };
  /** Join codes of the boards of the two. */
  code: string;
  heldCode: string;
  /** Tokens of registrations, and the id of a mail. */
  active: string;
  cancelled: string;
  mail: string;
  /** Ids of what the office has pages for. */
  round: string;
  organization: string;
  unconfirmed: string;
  question: string;
  registrant: string;
  cancelledRegistrant: string;
  links: Links;
  imports: Imports;
  letters: Letters;
  /** Ids of what has been sent to many, by its state. */
  mailings: Record<string, string>;
  /** Ids of single messages, by their state. */
  messages: Record<string, string>;
  /** Tokens of subscriptions to news. */
  subscriptions: { asked: string; confirmed: string };
  news: { published: string; draft: string };
  cookies: { name: string; value: string; path: string }[];
}

const SIGNED_IN_MS = 3_600_000;
const WEEKS_AHEAD_MS = 21 * 24 * 3_600_000;
const GUEST = "%@yhdistys.example.fi";

/** As after the first start: the demonstration, and two guests more. */
export async function demonstration(): Promise<World> {
  const app = await startApp();
  const db = databaseOf(app);
  const active = await registerGuest(app, "Aino Järvelä", "aino@yhdistys.example.fi");
  const gone = await registerGuest(app, "Eero Perunut", "eero@yhdistys.example.fi");
  await cancel(app, gone.token);
  const world = await look(app, db);
  const links = await openLinks(app, db, world.event.id, ["Maija, pääovi"]);
  const imports = await readFiles(app, db, world.event.id);
  const letters = await writeLetters(app, db);
  return {
    ...world,
    links,
    imports,
    letters,
    active: active.token,
    cancelled: gone.token,
    mail: active.mail,
  };
}

/** The same on the busiest evening: long names, sixty registrations, too few places, boards of 400, 40 and no ideas. */
export async function rush(): Promise<World> {
  const app = await startApp();
  const db = databaseOf(app);
  const guest = await registerManyGuests(app, 60);
  const world = await look(app, db);
  await dividePlaces(app, db, world);
  await fillBoards(db, world.code, [400, 40, 0]);
  await overfill(app, db, world.event.id);
  const links = await openLinks(app, db, world.event.id, [LONG_PERSON, "Takaovi", "Väentuvan puoli"]);
  const imports = await readFiles(app, db, world.event.id, manyRows(60));
  return { ...world, links, imports, active: guest.token, mail: guest.mail };
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

export async function look(app: App, db: Knex): Promise<World> {
  const event = async (state: string) =>
    (await db("events").where({ state }).first("id", "slug")) ?? { id: "", slug: "" };
  const codeOf = async ({ id }: { id: string }) =>
    (await db("workshops").where({ event_id: id }).first("code"))?.code ?? "";
  const [draft, open, held] = [await event("draft"), await event("open"), await event("held")];
  const [code, heldCode] = [await codeOf(open), await codeOf(held)];
  const seats = await Promise.all([code, heldCode].filter(Boolean).map((one) => takeSeat(db, one)));
  const guest = () => db("registrations").whereLike("email", GUEST).orderBy("position");
  const idIn = async (rows: Knex.QueryBuilder) => (await rows.first("id"))?.id ?? "";
  return {
    url: app.url,
    event: open.id ? open : draft,
    held,
    announced: await event("announced"),
    report: (await db("reports").first("slug")) ?? { slug: "" },
    ...{ code, heldCode, active: "", cancelled: "", mail: "" },
    round: await idIn(db("rounds").orderBy("year", "desc")),
    organization: await idIn(db("organizations").whereNotNull("confirmed_at").orderBy("name_key")),
    unconfirmed: await idIn(db("organizations").whereNull("confirmed_at").orderBy("name_key")),
    question: await idIn(db("questions").orderBy("position")),
    registrant: await idIn(guest().whereNull("cancelled_at")),
    cancelledRegistrant: await idIn(guest().whereNotNull("cancelled_at")),
    links: { door: "", late: "", invited: "", coming: "", absent: "" },
    imports: { organizations: "", invitations: "", wrong: "" },
    ...{ letters: {}, mailings: {}, messages: {} },
    subscriptions: { asked: "", confirmed: "" },
    news: { published: await idIn(db("news").orderBy("published_at", "desc")), draft: "" },
    cookies: [await signIn(db), ...seats],
  };
}

async function signIn(db: Knex): Promise<World["cookies"][number]> {
  const [token, createdAt] = [newToken(), new Date()];
  const expiresAt = new Date(createdAt.getTime() + SIGNED_IN_MS);
  const session = { tokenHash: hashToken(token), organizerId: await organizerOf(db), createdAt, expiresAt };
  await insertSession(db, session);
  return { name: SESSION_COOKIE, value: token, path: "/" };
}
