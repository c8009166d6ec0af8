import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, person, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { describe, expect, it } from "vitest";
import { unseal } from "../site/token.server";
import { register } from "./register.server";

const IN_TIME = new Date("2024-10-20T09:00:00Z");

describe("register", () => {
  it("tells the registrant and the contact of the chosen municipality, and nobody else", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    const outcome = await register(db, SITE, event, filled(), BY_WEB, IN_TIME);
    expect(outcome.ok).toBe(true);
    const mails = await listQueued(db, SITE);
    expect(mails.map(({ kind, to }) => [kind, to])).toEqual([
      ["confirmation", "kerttu@example.fi"],
      ["contact-notice", "tiina.tuomela@example.fi"],
    ]);
    expect(mails[0]?.facts).toMatchObject({
      contact: { email: "tiina.tuomela@example.fi" },
      participants: ["Kerttu Kuvitteellinen"],
      calendar: { sequence: 0 },
    });
  });

  it("takes the last minute of 23.10. in Helsinki and refuses the first of 24.10.", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    const last = new Date("2024-10-23T20:59:59.999Z");
    const late = new Date("2024-10-23T21:00:00.000Z");
    expect(await register(db, SITE, event, filled(), BY_WEB, last)).toMatchObject({ ok: true });
    const other = filled({ email: "myohassa@example.fi" });
    expect(await register(db, SITE, event, other, BY_WEB, late)).toEqual({ ok: false, reason: "closed" });
    expect(await db("registrations").pluck("email")).toEqual(["kerttu@example.fi"]);
  });

  it("refuses when the event was closed after its page was opened", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    await db("events").update({ state: "closed" });
    expect(await register(db, SITE, event, filled(), BY_WEB, IN_TIME)).toEqual({
      ok: false,
      reason: "closed",
    });
  });

  it("answers a second registration of an address alike, and mails the link again instead", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    // The link is sent for events to come: registering happens today.
    await db("events").update({ starts_on: "2999-10-30", registration_closes_at: null, starts_at: null });
    const coming = await findEventDetails(db, { id: event.id });
    const first = await register(db, SITE, coming ?? event, filled(), BY_WEB, IN_TIME);
    const again = filled({ email: "kerttu@example.fi", organizationName: "Toinen nimi" });
    expect(await register(db, SITE, coming ?? event, again, BY_WEB, IN_TIME)).toEqual(first);
    expect(await db("registrations").pluck("organization_name")).toEqual(["Kylän malliyhdistys ry"]);
    const kinds = (await listQueued(db, SITE)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(["confirmation", "contact-notice", "link-again"]);
  });

  it("keeps a diet sealed and apart", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    const form = filled({ participants: [person({ diet: "gluteeniton" })] });
    await register(db, SITE, event, form, BY_WEB, IN_TIME);
    const [row] = await db("dietary_requirements");
    expect(row.text_sealed).not.toContain("gluteeniton");
    expect(unseal(SITE, row.text_sealed)).toBe("gluteeniton");
    expect(row.consent_at).toBe(IN_TIME.toISOString());
    expect(JSON.stringify(await listQueued(db, SITE))).not.toContain("gluteeniton");
  });

  it("gives forty who come at once a place each, in order and without gaps", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    const forms = Array.from({ length: 40 }, (_, n) => filled({ email: `yhdistys${n}@example.fi` }));
    await Promise.all(forms.map((form) => register(db, SITE, event, form, BY_WEB, IN_TIME)));
    const positions = await db("registrations").orderBy("position").pluck("position");
    expect(positions).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  });

  it("makes one registration of one address sent twice at once", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    const outcomes = await Promise.all(
      [1, 2].map(() => register(db, SITE, event, filled(), BY_WEB, IN_TIME)),
    );
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(await db("registrations").pluck("email")).toEqual(["kerttu@example.fi"]);
  });

  it("leaves nothing behind when its transaction fails", async () => {
    const db = await freshDatabase();
    const event = await openNegotiation(db);
    const failing = inTransaction(db, async (trx) => {
      await register(trx, SITE, event, filled(), BY_WEB, IN_TIME);
      throw new Error("the power went");
    });
    await expect(failing).rejects.toThrow("the power went");
    expect(await db("registrations")).toEqual([]);
    expect(await db("outbox")).toEqual([]);
  });
});
