import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { expect, test } from "vitest";
import { register } from "~/domain/registration/register.server";
import { moveMailing } from "./move.server";
import { runMailings } from "./run.server";
import { saveDefaultRules } from "./save-default-rules.server";

const MADE = new Date("2024-10-01T09:00:00Z");

test("a rule's mailing can be sent at once, and its time is moved by its rule alone", async () => {
  const db = await freshDatabase();
  const event = await openNegotiation(db);
  await register(db, SITE, event, filled(), BY_WEB, MADE);
  const round = { eventId: null, roundId: event.roundId ?? expect.fail("no round") };
  await saveDefaultRules(db, round, event.contacts[0]?.contact.id ?? "", MADE);
  const { id } = await db("mailings").where({ kind: "reminder" }).first("id");
  const due = { dueAt: "2024-10-29T07:00:00.000Z", clock: "09:00" };
  expect(await moveMailing(db, id, { due, oddHourOk: false }, MADE)).toEqual({
    ok: false,
    reason: "by-rule",
  });
  expect(await moveMailing(db, id, { due: null, oddHourOk: false }, MADE)).toEqual({ ok: true });
  while (await runMailings(db, SITE, MADE));
  expect((await listQueued(db, SITE)).filter(({ kind }) => kind === "reminder")).toHaveLength(1);
});
