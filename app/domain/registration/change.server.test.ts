import { findByLinkHash } from "db/registrations";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, person, REGISTRANT, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { describe, expect, it } from "vitest";
import { hashToken, unseal } from "../site/token.server";
import { cancel } from "./cancel.server";
import { change } from "./change.server";
import { register } from "./register.server";

const IN_TIME = new Date("2024-10-20T09:00:00Z");
const LATER = new Date("2024-10-21T09:00:00Z");

async function registered() {
  const db = await freshDatabase();
  const event = await openNegotiation(db);
  await register(db, SITE, event, filled(), BY_WEB, IN_TIME);
  const [row] = await db("registrations");
  const token = unseal(SITE, row.link_sealed) ?? "";
  const registration = await findByLinkHash(db, hashToken(token));
  if (!registration) throw new Error("the link opens nothing");
  return { db, event, token, registration };
}

describe("change", () => {
  it("writes the new facts and sends an update of the same calendar entry", async () => {
    const { db, event, token, registration } = await registered();
    const form = {
      ...filled(),
      version: 1,
      participants: [person({ name: "Toinen Ihminen", diet: "maidoton" })],
      phone: "050 000 0009",
    };
    expect(await change(db, SITE, event, registration.id, form, REGISTRANT, LATER)).toEqual({
      ok: true,
      token,
    });
    const written = await findByLinkHash(db, hashToken(token));
    expect(written).toMatchObject({
      phone: "050 000 0009",
      version: 2,
      participants: [{ name: "Toinen Ihminen" }],
    });
    const [confirmation, , changed, notice] = await listQueued(db, SITE);
    expect(changed?.kind).toBe("change");
    expect(changed?.facts.calendar).toMatchObject({ uid: confirmation?.facts.calendar.uid, sequence: 1 });
    expect(notice?.facts.what).toBe("changed");
  });

  it("tells the contact of the municipality it leaves, as well as the new one", async () => {
    const { db, event, registration } = await registered();
    const form = { ...filled({ municipalityCode: "172" }), version: 1 };
    await change(db, SITE, event, registration.id, form, REGISTRANT, LATER);
    const notices = (await listQueued(db, SITE)).filter(({ kind }) => kind === "contact-notice").slice(1);
    expect(notices.map(({ to }) => to).sort()).toEqual([
      "jari.niemela@example.fi",
      "tiina.tuomela@example.fi",
    ]);
  });

  it("refuses to write over what another window has changed", async () => {
    const { db, event, registration } = await registered();
    const form = { ...filled({ phone: "050 000 0001" }), version: 1 };
    await change(db, SITE, event, registration.id, form, REGISTRANT, LATER);
    for (const other of [{ phone: "050 000 0002" }, { participants: [person({ diet: "maidoton" })] }]) {
      const second = { ...form, ...other };
      expect(await change(db, SITE, event, registration.id, second, REGISTRANT, LATER)).toEqual({
        ok: false,
        reason: "changed-meanwhile",
      });
    }
    expect(await db("registrations").pluck("phone")).toEqual(["050 000 0001"]);
  });

  it("takes a form that is sent twice once", async () => {
    const { db, event, registration } = await registered();
    const participants = [
      person({ id: registration.participants[0]?.id, diet: "maidoton" }),
      person({ name: "Toinen Ihminen", accessNeed: "tulkki" }),
    ];
    const views = [{ themeId: event.themes[0]?.id ?? "", text: "Kylätalo auki.", mayShow: true }];
    const form = { ...filled({ email: "uusi@example.fi", participants, views }), version: 1 };
    const first = await change(db, SITE, event, registration.id, form, REGISTRANT, LATER);
    const mails = (await listQueued(db, SITE)).length;
    expect(await change(db, SITE, event, registration.id, form, REGISTRANT, LATER)).toEqual(first);
    expect(first.ok).toBe(true);
    expect(await db("registrations").pluck("version")).toEqual([2]);
    expect(await listQueued(db, SITE)).toHaveLength(mails);
  });

  it("is too late when the event has begun", async () => {
    const { db, event, registration } = await registered();
    const begun = new Date("2024-10-30T15:30:00Z");
    const form = { ...filled(), version: 1 };
    expect(await change(db, SITE, event, registration.id, form, REGISTRANT, begun)).toEqual({
      ok: false,
      reason: "closed",
    });
  });
});

describe("cancel", () => {
  it("gives the place back and takes the entry out of the calendar, once", async () => {
    const { db, event, registration } = await registered();
    await cancel(db, SITE, event, registration.id, REGISTRANT, LATER);
    await cancel(db, SITE, event, registration.id, REGISTRANT, LATER);
    expect(await db("registrations").pluck("cancelled_at")).toEqual([LATER.toISOString()]);
    const mails = (await listQueued(db, SITE)).slice(2);
    expect(mails.map(({ kind }) => kind)).toEqual(["cancellation", "contact-notice"]);
    expect(mails[0]?.facts.calendar.sequence).toBe(1);
  });

  it("lets the same address register again", async () => {
    const { db, event, registration } = await registered();
    await cancel(db, SITE, event, registration.id, REGISTRANT, LATER);
    expect(await register(db, SITE, event, filled(), BY_WEB, LATER)).toMatchObject({ ok: true });
    expect(await db("registrations").whereNull("cancelled_at").pluck("email")).toEqual(["kerttu@example.fi"]);
  });
});
