import { newId } from "db/id";
import { insertSession } from "db/sessions";
import type { Knex } from "knex";
import { openStream } from "test/support/event-stream";
import { idea, openStreamServer, RARELY_MS } from "test/support/stream-server";
import { expect, it } from "vitest";
import { SESSION_COOKIE } from "~/access/cookie";
import { hashToken, newToken } from "~/domain/site/token.server";

it("hides from all but facilitators what was put aside", async () => {
  const { db, url, sit, post, facilitator } = await openStreamServer();
  const leading = await signIn(db, facilitator.facilitatorId);

  const ideaId = newId();
  await post(await sit(), idea("Nimiä tekstissä", ideaId));
  const early = await openStream(`${url}?jatko=2-0`);
  await early.next();
  await post(facilitator, { kind: "put-aside", board: 1, ideaId, reason: "Nimi" });
  expect(await early.next()).toMatchObject({ data: [{ kind: "idea-hidden", ideaId }] });
  for (const cursor of ["", "0-0", "1-0"]) {
    const late = await openStream(`${url}?jatko=${cursor}`);
    expect(JSON.stringify(await late.next())).not.toMatch(/Nimi/);
  }

  expect((await openStream(`${url}?nakyma=ohjaus`)).status).toBe(404);
  const console = await openStream(`${url}?nakyma=ohjaus&jatko=1-0`, leading);
  expect(JSON.stringify(await console.next())).toMatch(/Nimiä tekstissä.*"reason":"Nimi"/);
  const wall = await openStream(url, leading);
  expect(JSON.stringify(await wall.next())).not.toMatch(/Nimi/);

  await post(facilitator, { kind: "restore", board: 1, ideaId });
  expect(await early.next()).toMatchObject({
    data: [{ kind: "idea-added", idea: { text: "Nimiä tekstissä" } }],
  });
});

it("tells facilitators, and nobody else, how many have joined", async () => {
  const { db, url, sit, facilitator } = await openStreamServer({ heartbeatMs: 5, pollMs: RARELY_MS });
  const console = await openStream(`${url}?nakyma=ohjaus`, await signIn(db, facilitator.facilitatorId));
  const phone = await openStream(url);
  expect(await console.next("seats")).toMatchObject({ data: 0 });
  await Promise.all([sit(), sit()]);
  let seats = 0;
  while (seats < 2) seats = (await console.next("seats"))?.data;
  expect(seats).toBe(2);
  for (let n = 0; n < 5; n += 1) expect((await phone.next())?.event).not.toBe("seats");
});

/** The cookie of an organizer. */
async function signIn(db: Knex, organizerId: string | null): Promise<{ cookie: string }> {
  const [token, createdAt] = [newToken(), new Date()];
  const expiresAt = new Date(createdAt.getTime() + RARELY_MS);
  await db("organizer_roles").insert({ id: newId(), organizer_id: organizerId, role: "organizer" });
  await insertSession(db, {
    tokenHash: hashToken(token),
    organizerId: organizerId ?? "",
    createdAt,
    expiresAt,
  });
  return { cookie: `${SESSION_COOKIE}=${token}` };
}
