import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { ask, goodForm, ownForm } from "test/support/ask";
import { fillForm, LUHANKA, press, referenceOn } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { clockAt } from "test/support/clock";
import { openEvening } from "test/support/open-evening";
import { expect, it } from "vitest";
import { publicArea } from "~/i18n/fi/public";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

const OLD_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const EVENING = { startsOn: "2024-10-30", startsAt: "2024-10-30T15:30:00.000Z" };

it.each([
  ["in summer time", "2024-10-23T21:00:00.000Z", "ke 23.10.2024"],
  ["on the day when the clock goes back", "2024-10-27T22:00:00.000Z", "su 27.10.2024"],
])(
  "the last minutes of the deadline %s are for registering, and at 0.00 the page says whom to ask",
  async (_, closesAt, day) => {
    const minutesBefore = new Date(Date.parse(closesAt) - 3 * 60_000).toISOString();
    const before = await startApp({ DEMO: "off", ...clockAt(minutesBefore) });
    const db = databaseOf(before);
    const { slug } = await openEvening(db, undefined, { ...EVENING, registrationClosesAt: closesAt });
    const page = await openPage(OLD_PHONE);
    await page.goto(before.url + paths.register(slug));
    expect(await page.getByRole("main").innerText()).toContain(registration.form.deadline(day));
    await fillForm(page, LUHANKA);
    expect(await press(page, registration.form.submit)).toBe(303);
    expect(await referenceOn(page)).toMatch(/^\w+/);

    const after = await startApp({ DEMO: "off", ...clockAt(closesAt), DATABASE_URL: before.databaseUrl });
    for (const path of [paths.event(slug), paths.register(slug)]) {
      await page.goto(after.url + path);
      const text = await page.getByRole("main").innerText();
      for (const told of [publicArea.event.closed(day), "Jari Niemelä", "Liisa Luoto", "Tiina Tuomela"])
        expect(text).toContain(told);
    }
    const late = { body: goodForm({ email: "myohainen@yhdistys.example.fi" }), headers: ownForm(after) };
    const refused = await ask(after, { path: paths.register(slug), method: "POST", ...late });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain("Liisa Luoto");
    expect(await db("registrations").pluck("email")).toEqual([LUHANKA.email]);
  },
);
