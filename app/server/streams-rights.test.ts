import { newId } from "db/id";
import { insertSession } from "db/sessions";
import { openStream } from "test/support/event-stream";
import { idea, openStreamServer, RARELY_MS } from "test/support/stream-server";
import { expect, it } from "vitest";
import { SESSION_COOKIE } from "~/access/cookie";
import { hashToken } from "~/domain/site/token.server";

it("hides from all but facilitators what was put aside", async () => {
  const { db, url, sit, post, facilitator } = await openStreamServer();
  const organizerId = facilitator.facilitatorId ?? "";
  await db("organizer_roles").insert({ id: newId(), organizer_id: organizerId, role: "organizer" });
  const expiresAt = new Date(Date.now() + RARELY_MS);
  await insertSession(db, {
    tokenHash: hashToken("istunto"),
    organizerId,
    createdAt: new Date(),
    expiresAt,
  });

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

  const leading = { cookie: `${SESSION_COOKIE}=istunto` };
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
