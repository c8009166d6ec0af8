import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf, findOpenSlug } from "test/support/app-database";
import { registerAll } from "test/support/crowd";
import { openOrganizer } from "test/support/hall-pages";
import { type Mood, type MoodyMailServer, openMoodyMailServer } from "test/support/moody-mail-server";
import { expect, it, vi } from "vitest";
import { mail } from "~/i18n/fi/mail";
import { office } from "~/i18n/fi/office";
import { officeOutbox as t } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";

const GUEST = "aino@yhdistys.example.fi";
const IN_TIME = { timeout: 20_000, interval: 50 };

async function openWith(mood: Mood): Promise<{ server: MoodyMailServer; app: App; page: Page }> {
  const server = await openMoodyMailServer(mood);
  const app = await startApp({ SMTP_URL: server.url });
  return { server, app, page: await openOrganizer(app) };
}

async function register(app: App): Promise<void> {
  await registerAll([app], await findOpenSlug(databaseOf(app)), () => {}, [GUEST]);
}

const stateIs = (app: App, state: string) => async () =>
  (await databaseOf(app)("outbox").where({ to_address: GUEST }).first("state"))?.state === state;

it("a refused mail is counted on the front page, told why, and sent again", async () => {
  const recipient = (address: string) => (address === GUEST ? 550 : undefined);
  const { server, app, page } = await openWith({ recipient });
  await register(app);
  await vi.waitUntil(stateIs(app, "failed"), IN_TIME);
  await page.goto(app.url + paths.office());
  await page.getByRole("link", { name: office.home.failedLink }).click();
  await page.getByRole("link", { name: GUEST }).click();
  await page.getByText(t.message.masked).waitFor();
  const link = page.frameLocator("iframe").getByRole("link", { name: mail.confirmation.manageButton });
  expect(await link.getAttribute("href")).toMatch(/\/ilmoittautuminen\/•••$/);
  server.mood = {};
  await page.getByRole("button", { name: t.message.resend }).click();
  await page.getByText(t.message.done.resent).waitFor();
  await vi.waitUntil(stateIs(app, "sent"), IN_TIME);
  expect(server.accepted.map(({ to }) => to)).toContain(GUEST);
});

it("a refused sign-in is told in red, the test says what is wrong, and all goes when it is mended", async () => {
  const { server, app, page } = await openWith({ signIn: 535 });
  await register(app);
  const pauses = databaseOf(app)("outbox_pauses");
  await vi.waitUntil(async () => (await pauses.clone()).length === 1, IN_TIME);
  await page.goto(app.url + paths.office());
  await page.getByText(t.paused.title).waitFor();
  await page.getByRole("link", { name: t.paused.test }).click();
  await page.getByRole("button", { name: t.test.send }).click();
  await page.getByText(t.test.todo["sign-in-refused"]).waitFor();
  server.mood = {};
  await page.getByRole("button", { name: t.test.send }).click();
  await page.getByText(t.test.ok).waitFor();
  const past = new Date(0).toISOString();
  await pauses.clone().update({ until: past });
  await databaseOf(app)("outbox").where({ state: "waiting" }).update({ next_try_at: past });
  await vi.waitUntil(stateIs(app, "sent"), IN_TIME);
  await page.goto(app.url + paths.officeOutbox());
  expect(await page.getByText(t.paused.title).count()).toBe(0);
});
