import { newId } from "db/id";
import { countInvitationsAlike, listUnreached } from "db/views/invitations";
import type { Scope } from "db/views/registrants";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitedAs, invitee } from "test/support/inviting";
import { openNegotiation, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, describe, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { removeInvitation } from "./remove.server";
import { progressOf } from "./rules";
import { sendInvitations } from "./send.server";
import { writeCover } from "./write-cover.server";

const NOW = new Date("2024-09-02T09:00:00Z");
const AFTER_DEADLINE = new Date("2024-10-23T21:00:00Z");
const LUHANKA = invitee({ municipalityCode: "435", email: "luhanka@example.fi" });
const TOIVAKKA = invitee({ municipalityCode: "850", email: "toivakka@example.fi" });

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await invite(db, event, [LUHANKA, TOIVAKKA, invitee({ email: null, phone: "050 000 0000" })], NOW);
});

const send = (scope: Scope = "all", now = NOW) => sendInvitations(db, SITE, event, scope, "Tervetuloa!", now);
const progress = async () => progressOf(await countInvitationsAlike(db, event.id, "all"));

describe("sending invitations", () => {
  it("leaves one mail to each address, in the name of its municipality, and never a second", async () => {
    const organizerId = event.contacts[0]?.contact.id ?? "";
    const cover = { eventId: event.id, municipalityCode: "435", message: "Luhanka kutsuu." };
    await writeCover(db, cover, organizerId, NOW);
    expect(await send()).toEqual({ ok: true, queued: 2 });
    expect(await send()).toEqual({ ok: false, reason: "nobody" });
    const mails = new Map((await listQueued(db, SITE)).map((mail) => [mail.to, mail.facts]));
    expect(mails.get("luhanka@example.fi")).toMatchObject({
      sender: "Luhangan kunta",
      message: "Luhanka kutsuu.",
      contact: { name: "Liisa Luoto" },
    });
    expect(mails.get("toivakka@example.fi")).toMatchObject({
      sender: "Toivakan kunta",
      message: "Tervetuloa!",
    });
    const { token } = await invitedAs(db, event, "toivakka@example.fi");
    expect(mails.get("toivakka@example.fi").answerUrl).toBe(`${SITE.publicUrl}/kutsu/${token}`);
  });

  it("goes to the own municipality only", async () => {
    expect(await send(["850"])).toEqual({ ok: true, queued: 1 });
    expect((await listQueued(db, SITE)).map(({ to }) => to)).toEqual(["toivakka@example.fi"]);
  });

  it("wakes what has failed, and leaves alone what went", async () => {
    await send();
    await db("outbox").where({ to_address: "luhanka@example.fi" }).update({ state: "failed", tries: 31 });
    await db("outbox").where({ to_address: "toivakka@example.fi" }).update({ state: "sent" });
    const unreached = await listUnreached(db, event.id, "all");
    expect(unreached.map(({ email }) => email)).toEqual(["luhanka@example.fi", null]);
    expect(await progress()).toMatchObject({ sent: 1, failed: 1, again: 1, fresh: 0, unreachable: 1 });
    expect(await send()).toEqual({ ok: true, queued: 1 });
    expect(await db("outbox").where({ to_address: "luhanka@example.fi" })).toMatchObject([
      { state: "queued", tries: 0 },
    ]);
  });

  it("leaves out those who have answered and those who want no invitations", async () => {
    const { id } = await invitedAs(db, event, "luhanka@example.fi");
    await db("declines").insert({
      ...{ id: newId(), event_id: event.id, invitation_id: id, organization_kind: "association" },
      ...{ municipality_code: "435", source: "web", language: "fi", created_at: NOW.toISOString() },
    });
    const organizationId = newId();
    await db("organizations").insert({
      ...{ id: organizationId, name: "Ei kutsuja ry", name_key: "ei kutsuja ry", kind: "association" },
      ...{ created_at: NOW.toISOString(), no_invitations_at: NOW.toISOString() },
    });
    await db("organization_addresses").insert({
      ...{ organization_id: organizationId, position: 1 },
      ...{ email: "Toivakka@example.fi", email_key: "toivakka@example.fi" },
    });
    expect(await send()).toEqual({ ok: false, reason: "nobody" });
  });

  it("is refused when those invited could not answer any more", async () => {
    expect(await send("all", AFTER_DEADLINE)).toEqual({ ok: false, reason: "too-late" });
    await db("events").where({ id: event.id }).update({ state: "draft" });
    expect(await send()).toEqual({ ok: false, reason: "not-open" });
  });

  it("ends the time in which one may be taken off the list", async () => {
    const [one, other] = [LUHANKA, TOIVAKKA].map(({ email }) => invitedAs(db, event, email ?? ""));
    const [luhanka, toivakka] = [(await one)?.id ?? "", (await other)?.id ?? ""];
    expect(await removeInvitation(db, event.id, ["850"], luhanka)).toBe(false);
    expect(await removeInvitation(db, event.id, ["435"], luhanka)).toBe(true);
    await send();
    expect(await removeInvitation(db, event.id, "all", toivakka)).toBe(false);
  });
});
