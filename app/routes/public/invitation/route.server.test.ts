import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitedAs, invitee } from "test/support/inviting";
import { openNegotiation, SITE } from "test/support/negotiation";
import { statusOf } from "test/support/office";
import { listQueued } from "test/support/outbox";
import { registerIn } from "test/support/registering";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { action as changeRefusal, loader as refusalPage } from "../no-invitations/route.server";
import { action, loader } from "./route.server";

const NOW = new Date("2024-09-02T09:00:00Z");
const ADDRESS = "malli@example.fi";

let db: Knex;
let event: EventDetails;
let token: string;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await invite(db, event, [invitee({ email: ADDRESS })], NOW);
  token = (await invitedAs(db, event, ADDRESS)).token;
});

function ask<Answer>(deed: (args: ActionFunctionArgs) => Answer, form?: Record<string, string>) {
  const body = form && new URLSearchParams(form);
  const request = new Request(`${SITE.publicUrl}/kutsu/${token}`, { method: form ? "POST" : "GET", body });
  const context = { db, site: SITE, language: "fi", nudgeWorker() {} } as unknown as AppLoadContext;
  return deed({ request, params: { token }, context });
}

test("a link that was copied in part opens a page that says so", async () => {
  token = token.slice(1);
  expect(statusOf(await ask(loader))).toBe(404);
});

test("an invitation that was answered by registering offers the link again, to the address that registered", async () => {
  await registerIn(db, event, "850", "Malli", NOW);
  await db("events").update({ starts_on: "2999-10-30" });
  await db("outbox").delete();
  expect(await ask(loader)).toMatchObject({ data: { reply: "yes" } });
  await ask(action, {});
  expect(await listQueued(db, SITE)).toMatchObject([{ kind: "link-again", to: ADDRESS }]);
});

test("opening the refusal changes nothing, the button refuses, and only the one on its answer takes it back", async () => {
  expect(await ask(refusalPage)).toMatchObject({ refused: false });
  expect(await ask(refusalPage)).toMatchObject({ refused: false });
  const answer = await ask(changeRefusal, { deed: "refuse" });
  const proof = new URL(answer?.headers.get("location") ?? "", SITE.publicUrl).searchParams.get("todiste");
  await ask(changeRefusal, { deed: "undo" });
  expect(await ask(refusalPage)).toMatchObject({ refused: true, proof: null });
  await ask(changeRefusal, { deed: "undo", proof: proof ?? "" });
  expect(await ask(refusalPage)).toMatchObject({ refused: false });
});

test("a mail program's one click refuses at once, and twice is no other than once", async () => {
  for (const _click of [1, 2]) {
    expect(await ask(changeRefusal, { "List-Unsubscribe": "One-Click" })).toBeNull();
    expect(await ask(refusalPage)).toMatchObject({ refused: true });
  }
});
