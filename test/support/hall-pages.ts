import { insertSession } from "db/sessions";
import type { Page } from "playwright-core";
import { SESSION_COOKIE } from "~/access/cookie";
import { hashToken, newToken } from "~/domain/site/token.server";
import { officeBoards } from "~/i18n/fi/office-boards";
import { workshop as words } from "~/i18n/fi/workshop";
import { paths } from "~/paths";
import type { App } from "./app";
import { databaseOf } from "./app-database";
import { openPage } from "./browser";

const PHONE = { viewport: { width: 360, height: 740 } };
const SIGNED_IN_MS = 3_600_000;

/** The coming event of the demonstration, whose boards nobody has written on. */
export async function comingWorkshop(app: App): Promise<{ code: string; eventId: string }> {
  const row = await databaseOf(app)("workshops as w")
    .join("events as e", "e.id", "w.event_id")
    .where("e.state", "open")
    .first("w.code", "w.event_id");
  return { code: row.code, eventId: row.event_id };
}

/** A phone that has joined by the code and stands at the first theme. */
export async function joinByPhone(url: string, code: string, options = {}): Promise<Page> {
  const page = await openPage({ ...PHONE, ...options });
  await page.goto(url + paths.join());
  await page.getByLabel(words.join.code).fill(code.toLowerCase());
  await page.getByRole("button", { name: words.join.submit }).click();
  await page.getByLabel("Yhdistys").check();
  await page.getByRole("combobox").selectOption("Toivakka");
  await page.getByRole("button", { name: words.seat.submit }).click();
  await page.waitForURL(url + paths.board(code));
  return page;
}

/** The console of the demonstration's organiser. */
export async function openConsole(app: App, eventId: string): Promise<Page> {
  const page = await openOrganizer(app);
  await page.goto(app.url + paths.officeBoards(eventId));
  return page;
}

/** A browser in which the demonstration's organiser has signed in. */
export async function openOrganizer(app: App): Promise<Page> {
  const page = await openPage();
  const db = databaseOf(app);
  const { organizer_id: organizerId } = await db("organizer_roles").where({ role: "organizer" }).first();
  const [token, now] = [newToken(), new Date()];
  const expiresAt = new Date(now.getTime() + SIGNED_IN_MS);
  await insertSession(db, { tokenHash: hashToken(token), organizerId, createdAt: now, expiresAt });
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: app.url }]);
  return page;
}

/** Starts writing on the first theme. */
export async function startWriting(console: Page): Promise<void> {
  await console.getByRole("button", { name: officeBoards.openWriting }).first().click();
  await console.getByRole("button", { name: officeBoards.closeWriting }).first().waitFor();
}

export async function writeIdea(phone: Page, text: string): Promise<void> {
  await phone.getByLabel(words.board.write).fill(text);
  await phone.getByRole("button", { name: words.board.send }).click();
}

/** An own idea with a state, as the phone shows it. */
export function ownIdea(phone: Page, text: string, state: keyof typeof words.board.state) {
  return phone.getByRole("listitem").filter({ hasText: text }).filter({ hasText: words.board.state[state] });
}

/** What is on the boards, in the order in which it was kept. */
export function storedIdeas(app: App, code: string): Promise<string[]> {
  return databaseOf(app)("ideas as i")
    .join("boards as b", "b.id", "i.board_id")
    .join("workshops as w", "w.id", "b.workshop_id")
    .where("w.code", code)
    .orderBy("i.number")
    .pluck("i.text");
}
