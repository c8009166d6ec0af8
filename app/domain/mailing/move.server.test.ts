import { newId } from "db/id";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { expect, test } from "vitest";
import { register } from "~/domain/registration/register.server";
import { moveMailing } from "./move.server";
import { planMailing } from "./plan.server";
import { EVERYBODY } from "./rules";
import { runMailings } from "./run.server";
import { saveDefaultRules } from "./save-default-rules.server";

const MADE = new Date("2024-10-01T09:00:00Z");

test("a mailing is not moved to where it makes no sense, nor sent there at once", async () => {
  const db = await freshDatabase();
  const event = await openNegotiation(db);
  const about = {
    eventId: event.id,
    audience: EVERYBODY,
    dueAt: "2024-10-20T06:00:00.000Z",
    createdBy: null,
  };
  const to = (dueAt: string) => ({ due: { dueAt, clock: "12:00" }, oddHourOk: false });
  const ids = { reminder: newId(), "thank-you": newId(), message: newId() } as const;
  for (const [kind, id] of Object.entries(ids) as [keyof typeof ids, string][])
    await planMailing(db, { id, kind, ...about }, MADE);
  const refused = (reason: string) => ({ ok: false, reason });
  const afterwards = to("2024-11-10T10:00:00.000Z");
  expect(await moveMailing(db, ids.reminder, afterwards, MADE)).toEqual(refused("after-start"));
  expect(await moveMailing(db, ids["thank-you"], to("2024-10-25T10:00:00.000Z"), MADE)).toEqual(
    refused("before-end"),
  );
  expect(await moveMailing(db, ids["thank-you"], { due: null, oddHourOk: false }, MADE)).toEqual(
    refused("before-end"),
  );
  expect(await moveMailing(db, ids.message, to("2034-10-25T10:00:00.000Z"), MADE)).toEqual(
    refused("too-far"),
  );
  for (const id of [ids["thank-you"], ids.message])
    expect(await moveMailing(db, id, afterwards, MADE)).toEqual({ ok: true });
});

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
