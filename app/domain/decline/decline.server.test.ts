import { listDeclines } from "db/views/declines";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitedAs, invitee } from "test/support/inviting";
import { openNegotiation, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { registerIn } from "test/support/registering";
import { beforeEach, describe, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { decline } from "./decline.server";
import type { DeclineForm } from "./form.server";

const NOW = new Date("2024-09-02T09:00:00Z");
const AFTER_DEADLINE = new Date("2024-10-25T09:00:00Z");
const BEGUN = new Date("2024-10-30T15:30:00Z");

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
});

const told = (given: Partial<DeclineForm> = {}): DeclineForm => ({
  organizationName: null,
  organizationKind: "association",
  municipalityCode: "850",
  personName: null,
  email: null,
  reason: null,
  views: [],
  ...given,
});

function answer(given: Partial<DeclineForm>, { source = "web" as "web" | "phone", now = NOW } = {}) {
  return decline(db, SITE, event, told(given), { language: "fi", source, invitationId: null }, now);
}

const view = (text: string, mayShow = false) => ({ themeId: event.themes[0]?.id ?? "", text, mayShow });

describe("who cannot come", () => {
  it("needs to tell no more than a municipality and a kind, and its contact alone is told", async () => {
    expect(await answer({})).toEqual({ ok: true });
    expect(await db("declines")).toHaveLength(1);
    expect(await listQueued(db, SITE)).toMatchObject([
      { kind: "contact-notice", to: "tiina.tuomela@example.fi", facts: { what: "declined" } },
    ]);
  });

  it("may answer again from the same address: the second answer takes the place of the first", async () => {
    await answer({ email: "kyla@example.fi", reason: "Kesken", views: [view("Ensin")] });
    await answer({ email: "Kyla@example.fi", reason: null, views: [view("Sitten", true)] });
    expect(await db("declines").pluck("reason")).toEqual([null]);
    expect(await listDeclines(db, event.id, ["850"])).toMatchObject([
      { views: [{ theme: "Mielen hyvinvointi", text: "Sitten", mayShow: true, onBoard: false }] },
    ]);
    expect(await listDeclines(db, event.id, ["435"])).toEqual([]);
  });

  it("is matched to the invitation of the same address", async () => {
    await invite(db, event, [invitee()], NOW);
    await answer({ email: "kyla@example.fi" });
    expect((await invitedAs(db, event, "kyla@example.fi")).reply).toBe("no");
  });

  it("gets the link instead when registered, and the screen is told nothing", async () => {
    await registerIn(db, event, "850", "Malli", NOW);
    await db("outbox").delete();
    expect(await answer({ email: "malli@example.fi" })).toEqual({ ok: true });
    expect(await db("declines")).toEqual([]);
    expect(await listQueued(db, SITE)).toMatchObject([{ kind: "link-again", to: "malli@example.fi" }]);
    const byPhone = await answer({ email: "malli@example.fi" }, { source: "phone" });
    expect(byPhone).toEqual({ ok: false, reason: "registered" });
  });

  it("may not be written over by phone from another municipality", async () => {
    await answer({ email: "kyla@example.fi" });
    const elsewhere = await answer(
      { email: "kyla@example.fi", municipalityCode: "435" },
      { source: "phone" },
    );
    expect(elsewhere).toEqual({ ok: false, reason: "answered" });
  });

  it("may answer after the deadline too, until the event begins", async () => {
    expect(await answer({}, { now: AFTER_DEADLINE })).toEqual({ ok: true });
    expect(await answer({}, { now: BEGUN })).toEqual({ ok: false, reason: "closed" });
  });
});
