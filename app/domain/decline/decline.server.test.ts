import { newId } from "db/id";
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
import type { Decline } from "./types";

const NOW = new Date("2024-09-02T09:00:00Z");
const AFTER_DEADLINE = new Date("2024-10-25T09:00:00Z");
const BEGUN = new Date("2024-10-30T15:30:00Z");

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
});

type Entry = Pick<Decline, "source" | "invitationId">;

const told = (given: Partial<DeclineForm> = {}): DeclineForm => ({
  id: newId(),
  organizationName: null,
  organizationKind: "association",
  municipalityCode: "850",
  personName: null,
  email: null,
  reason: null,
  views: [],
  ...given,
});

function answer(given: Partial<DeclineForm>, entry: Partial<Entry> = {}, now = NOW) {
  const known = { language: "fi", source: "web", invitationId: null, ...entry } as const;
  return decline(db, SITE, event, told(given), known, now);
}

const view = (text: string, theme = 0) => ({ themeId: event.themes[theme]?.id ?? "", text, mayShow: true });

describe("who cannot come", () => {
  it("needs to tell no more than a municipality and a kind, and its contact alone is told", async () => {
    expect(await answer({})).toEqual({ ok: true });
    expect(await db("declines")).toHaveLength(1);
    expect(await listQueued(db, SITE)).toMatchObject([
      { kind: "contact-notice", to: "tiina.tuomela@example.fi", facts: { what: "declined" } },
    ]);
  });

  it("may add views to an answer of the same address, which stays as it was, and the contact is told", async () => {
    await answer({ email: "kyla@example.fi", reason: "Kesken", views: [view("Ensin")] });
    await db("outbox").delete();
    const stranger = { ...{ municipalityCode: "435", organizationName: "Muu ry" }, reason: "Muu" };
    const views = [view("Sitten", 0), view("Lisäksi", 1)];
    expect(await answer({ ...stranger, email: "Kyla@example.fi", views })).toEqual({ ok: true });
    expect(await db("declines").select("reason", "municipality_code", "organization_name")).toEqual([
      { reason: "Kesken", municipality_code: "850", organization_name: null },
    ]);
    expect(await db("advance_ideas").orderBy("id").pluck("text")).toEqual(["Ensin", "Lisäksi"]);
    expect(await listQueued(db, SITE)).toMatchObject([
      { to: "tiina.tuomela@example.fi", facts: { what: "view-added" } },
    ]);
    expect(await listDeclines(db, event.id, ["435"])).toEqual([]);
  });

  it("may write over an answer by the link of its own invitation only", async () => {
    const both = [invitee(), invitee({ organizationName: "Muu ry", email: "muu@example.fi" })];
    await invite(db, event, both, NOW);
    const own = { invitationId: (await invitedAs(db, event, "kyla@example.fi")).id };
    const other = { invitationId: (await invitedAs(db, event, "muu@example.fi")).id };
    await answer({ email: "kyla@example.fi", reason: "Ensin", views: [view("Ensin")] }, own);
    await answer({ email: "kyla@example.fi", reason: "Muu", views: [view("Muu")] }, other);
    expect(await db("declines").pluck("reason")).toEqual(["Ensin"]);
    await answer({ email: "kyla@example.fi", reason: "Sitten", views: [view("Sitten")] }, own);
    expect(await db("declines").pluck("reason")).toEqual(["Sitten"]);
    expect(await db("advance_ideas").pluck("text")).toEqual(["Sitten"]);
  });

  it("declines once by a form that was sent twice at once", async () => {
    const form = { id: newId(), views: [view("Kerran")] };
    expect(await Promise.all([answer(form), answer(form)])).toEqual([{ ok: true }, { ok: true }]);
    expect(await db("declines").pluck("id")).toEqual([form.id]);
    expect(await db("advance_ideas")).toHaveLength(1);
    expect(await db("outbox")).toHaveLength(1);
  });

  it("is told of once in ten minutes for each municipality, when no address is given", async () => {
    const later = new Date(NOW.getTime() + 10 * 60_000);
    await answer({});
    await answer({});
    await answer({ municipalityCode: "435" });
    expect(await db("outbox")).toHaveLength(2);
    await answer({}, {}, later);
    expect(await db("outbox")).toHaveLength(3);
    expect(await db("declines")).toHaveLength(4);
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
    expect(await answer({}, {}, AFTER_DEADLINE)).toEqual({ ok: true });
    expect(await answer({}, {}, BEGUN)).toEqual({ ok: false, reason: "closed" });
  });
});
