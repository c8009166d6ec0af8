import { findEventLink } from "db/event-links";
import { listLateLinks } from "db/views/late-links";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { hashToken, unseal } from "~/domain/site/token.server";
import { openLateLink } from "./open-late-link.server";
import { register } from "./register.server";
import { revokeLateLink } from "./revoke-late-link.server";
import { lateLinkState } from "./rules";

const LATE = new Date("2024-10-25T09:00:00Z");
const TOO_LATE = new Date("2024-10-31T09:00:00Z");
const LINK = { municipalityCode: "850", note: "Kyläyhdistys", email: null, language: "fi" as const };

let db: Knex;
let event: EventDetails;
let by: string;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  by = (await db("organizers").first("id")).id;
});

async function open(given: Partial<typeof LINK> = {}): Promise<string> {
  const outcome = await openLateLink(db, SITE, event, { ...LINK, ...given }, by, LATE);
  return outcome.ok ? outcome.id : expect.fail(outcome.reason);
}

const arrive = (email: string, lateLinkId?: string, now = LATE) =>
  register(db, SITE, event, filled({ email }), { ...BY_WEB, late: Boolean(lateLinkId), lateLinkId }, now);
const states = async (now = LATE) =>
  (await listLateLinks(db, event.id, "all")).map((link) => lateLinkState(link, now));

it("lets one registration in after the deadline, and nobody after it", async () => {
  expect(await arrive("aino@example.fi")).toEqual({ ok: false, reason: "closed" });
  const id = await open();
  expect(await states()).toEqual(["unused"]);
  const [one, other] = await Promise.all([arrive("aino@example.fi", id), arrive("otto@example.fi", id)]);
  expect(one).toMatchObject({ ok: true });
  expect(other).toEqual({ ok: false, reason: "closed" });
  expect(await states()).toEqual(["used"]);
  const [link] = await listLateLinks(db, event.id, "all");
  expect(link).toMatchObject({ reference: one.ok && one.reference, municipality: "Toivakka" });
});

it("ends when the event begins", async () => {
  const id = await open();
  expect(await states(TOO_LATE)).toEqual(["expired"]);
  expect(await arrive("aino@example.fi", id, TOO_LATE)).toEqual({ ok: false, reason: "closed" });
  expect(await openLateLink(db, SITE, event, LINK, by, TOO_LATE)).toEqual({ ok: false, reason: "closed" });
});

it("can be revoked by those whose it is", async () => {
  const id = await open();
  expect(await revokeLateLink(db, event.id, ["172"], id, LATE)).toBe(false);
  expect(await states()).toEqual(["unused"]);
  expect(await revokeLateLink(db, event.id, ["850"], id, LATE)).toBe(true);
  expect(await states()).toEqual(["revoked"]);
  expect(await arrive("aino@example.fi", id)).toEqual({ ok: false, reason: "closed" });
});

it("is mailed when there is an address, and the mail's link opens it", async () => {
  await open({ email: null });
  await openLateLink(db, SITE, event, { ...LINK, email: "kerttu@example.fi" }, by, LATE);
  const [mail, ...others] = await listQueued(db, SITE);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ kind: "late-link", to: "kerttu@example.fi" });
  const token = new URL(mail?.facts.registerUrl).pathname.replace("/myohassa/", "");
  const link = await findEventLink(db, "late", hashToken(token), LATE);
  expect(unseal(SITE, link?.tokenSealed ?? "")).toBe(token);
  const mailed = (await listLateLinks(db, event.id, ["850"])).map((one) => one.mail);
  expect(mailed).toEqual(expect.arrayContaining([{ address: "kerttu@example.fi", state: "queued" }]));
  expect(await listLateLinks(db, event.id, ["172"])).toEqual([]);
});

it("is not made for an event that is over", async () => {
  const held = { ...event, state: "held" as const };
  expect(await openLateLink(db, SITE, held, LINK, by, LATE)).toEqual({ ok: false, reason: "closed" });
});
