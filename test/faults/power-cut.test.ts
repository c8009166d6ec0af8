import { setTimeout as pause } from "node:timers/promises";
import { startApp } from "test/support/app";
import { databaseOf, findOpenSlug } from "test/support/app-database";
import { logLines } from "test/support/app-log";
import { ask } from "test/support/ask";
import { endLeases, GUESTS, registerAll } from "test/support/crowd";
import { openPostOffice } from "test/support/smtp";
import { describe, expect, it, vi } from "vitest";

const DELIVERED = { timeout: 40_000, interval: 50 };

describe("when the power goes", () => {
  it.each([1, 9, 22])(
    "after %i answers, each that was acknowledged is there, once, and its two mails come",
    async (count) => {
      const post = await openPostOffice();
      const app = await startApp({ SMTP_URL: post.url });
      const slug = await findOpenSlug(databaseOf(app));
      let cut: Promise<unknown> | undefined;
      const acknowledged = await registerAll([app], slug, (answers) => {
        if (answers >= count) cut ??= app.kill();
      });
      await cut;
      expect(acknowledged.length).toBeGreaterThanOrEqual(count);

      const db = databaseOf(app);
      await endLeases(db);
      await app.restart();
      const registrations = await db("registrations").whereIn("email", GUESTS);
      const stored = registrations.map(({ email }) => email);
      expect(new Set(stored).size).toBe(stored.length);
      expect(stored).toEqual(expect.arrayContaining(acknowledged));
      for (const { id, email } of registrations) {
        const mails = await db("outbox").where({ registration_id: id }).orderBy("kind").pluck("to_address");
        expect(mails).toEqual([email, "liisa.luoto@example.fi"]);
      }
      const unsent = () => db("outbox").whereNotNull("registration_id").whereNot({ state: "sent" });
      await vi.waitUntil(async () => (await unsent()).length === 0, DELIVERED);
      const told = new Set(post.mails.flatMap(({ to }) => [to ?? []].flat().map((one) => one.text)));
      for (const email of stored)
        expect(
          [...told].some((to) => to.includes(email)),
          email,
        ).toBe(true);
    },
  );
});

describe("when the service is told to stop", () => {
  it("what has begun is finished, then it ends with 0", async () => {
    const app = await startApp();
    const slug = await findOpenSlug(databaseOf(app));
    let stopped: Promise<number | null> | undefined;
    const acknowledged = await registerAll([app], slug, () => {
      stopped ??= app.stop();
    });
    expect(await stopped).toBe(0);
    const stored = await databaseOf(app)("registrations").whereIn("email", GUESTS).pluck("email");
    expect(stored.sort()).toEqual(acknowledged.sort());
    const faults = logLines(app).filter(({ msg }) => msg?.includes("failed"));
    expect(faults).toEqual([]);
  });

  it("it ends at once when nobody waits", async () => {
    const app = await startApp();
    await ask(app, { path: "/" });
    expect(await Promise.race([app.stop(), pause(5_000)])).toBe(0);
  });
});
