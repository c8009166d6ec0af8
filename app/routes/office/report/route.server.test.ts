import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { findReportOfEvent } from "db/reports";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { negotiation } from "test/support/report";
import { expect, test } from "vitest";
import { SESSION_COOKIE } from "~/access/cookie";
import { signIn } from "~/access/session.server";
import { makeSignInLink } from "~/access/sign-in-link.server";
import { loader as publicReport } from "~/routes/public/report/route.server";
import { action as begin, loader as beginPage } from "../report-draft/route.server";
import { loader as preview, action as publish } from "../report-publication/route.server";
import { loader as editor, action as save } from "./route.server";

const SITE = { publicUrl: "https://hyte.example.fi", key: Buffer.alloc(32, 7) };

const FULL = { goals: "Tavoite", measures: "Toimenpide", cooperation: "Yhdessä", followUp: "Keväällä" };

type Args = LoaderFunctionArgs & ActionFunctionArgs;
type Ask = (form?: Record<string, string>, params?: Record<string, string>) => Args;

/** Asks for a page of the event as somebody, with a form or without. */
function asking(db: Knex, eventId: string, cookie: string): Ask {
  return (form, params = { id: eventId }) => ({
    params,
    context: { db, site: SITE, language: "fi" } as unknown as AppLoadContext,
    request: new Request(SITE.publicUrl, {
      headers: { cookie },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    }),
  });
}

async function office(): Promise<{ db: Knex; eventId: string; organizer: Ask; strangers: Ask[] }> {
  const db = await freshDatabase();
  const { event, hall } = await negotiation(db);
  const organizerId = hall.facilitator.facilitatorId ?? "";
  const now = new Date();
  const { url } = await makeSignInLink(db, SITE, organizerId, now);
  const session = await signIn(db, url.split("/").at(-1) ?? "", now);
  await db("organizer_roles").insert({ id: "1", organizer_id: organizerId, role: "organizer" });
  return {
    db,
    eventId: event.id,
    organizer: asking(db, event.id, `${SESSION_COOKIE}=${session}`),
    strangers: ["", `${SESSION_COOKIE}=unknown`].map((cookie) => asking(db, event.id, cookie)),
  };
}

const NOT_FOUND = { status: 404 };

test("for strangers the pages of the report do not exist, and nothing changes", async () => {
  const { db, eventId, strangers } = await office();
  for (const ask of strangers) {
    for (const loader of [editor, beginPage, preview])
      await expect(loader(ask())).rejects.toMatchObject(NOT_FOUND);
    for (const action of [save, begin, publish])
      await expect(action(ask({}))).rejects.toMatchObject(NOT_FOUND);
  }
  expect(await findReportOfEvent(db, eventId)).toBeNull();
});

test("one who leads the boards but does not organise is a stranger here", async () => {
  const { db, eventId, organizer } = await office();
  await db("organizer_roles").update({ role: "facilitator", event_id: eventId });
  await expect(editor(organizer())).rejects.toMatchObject(NOT_FOUND);
  await expect(begin(organizer({}))).rejects.toMatchObject(NOT_FOUND);
});

test("an event that does not exist is not found", async () => {
  const { organizer } = await office();
  await expect(editor(organizer(undefined, { id: "unknown" }))).rejects.toMatchObject({ init: NOT_FOUND });
});

test("a draft is made, written, published, and only then found by the public", async () => {
  const { db, eventId, organizer } = await office();
  await begin(organizer({}));
  const draft = await findReportOfEvent(db, eventId);
  const slug = { slug: draft?.slug ?? "" };
  expect(draft?.texts.headings.goals).toContain("- Mikä auttaa?");
  await expect(publicReport(organizer(undefined, slug))).rejects.toMatchObject({ init: NOT_FOUND });

  const themeId = draft?.material.themes[1]?.id ?? "";
  const finding = { "findings[0].themeId": themeId, "findings[0].text": "Havainto" };
  const saved = await save(
    organizer({ version: "1", title: "Kooste", ...FULL, ...finding, next: "preview" }),
  );
  expect(saved).toMatchObject({ status: 302 });
  expect(await publish(organizer({ version: "2" }))).toMatchObject({ status: 302 });
  const shown = await publicReport(organizer(undefined, slug));
  expect(shown.report.texts).toMatchObject({
    title: "Kooste",
    summary: "",
    findings: { [themeId]: "Havainto" },
  });
});

test("a wrong form comes back with everything that was typed", async () => {
  const { organizer } = await office();
  await begin(organizer({}));
  const answer = await save(organizer({ version: "1", title: "", ...FULL, summary: "Merkki \u0000" }));
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { reply: { error: { title: ["required"], summary: ["bad-characters"] }, initialValue: FULL } },
  });
});

test("who writes over another's text gets it back with a 409", async () => {
  const { organizer } = await office();
  await begin(organizer({}));
  await save(organizer({ version: "1", title: "Toisen otsikko" }));
  const answer = await save(organizer({ version: "1", title: "Oma otsikko" }));
  expect(answer).toMatchObject({
    init: { status: 409 },
    data: { refusal: "changed", typed: { title: "Oma otsikko" } },
  });
});
