import { simpleParser } from "mailparser";
import type { App } from "test/support/app";
import { databaseOf, findOpenSlug } from "test/support/app-database";
import { ask, goodForm, ownForm } from "test/support/ask";
import { vi } from "vitest";
import { paths } from "~/paths";

/** The longest that the form takes. */
export const LONG_BODY =
  "Keski-Suomen pitkänimisten kylien, asuinalueiden ja kaupunginosien hyvinvointiyhdistysten yhteistoimintajärjestö ry";
export const LONG_PERSON = "Maximiliana-Katariina Sofia-Amanda von Esimerkki-Kuvitteellinen-Pitkänimennummi";

export interface Guest {
  /** The secret part of the link in the mail. */
  token: string;
  mail: string;
}

export function registerGuest(app: App, name: string, email: string): Promise<Guest> {
  return register(app, email, {
    "participants[0].name": name,
    phone: "050 000 0009",
    "participants[0].diet": "gluteeniton",
    "participants[0].dietConsent": "on",
  });
}

/** Every third with names as long as they come. Resolves to the first. */
export async function registerManyGuests(app: App, count: number): Promise<Guest> {
  const guests: Guest[] = [];
  for (let n = 0; n < count; n += 1) {
    const [body, person] = n % 3 === 0 ? [LONG_BODY, LONG_PERSON] : ["Kyläyhdistys ry", "Matti Malli"];
    const guest = await register(app, `vieras.numero.${n + 1}@yhdistys.example.fi`, {
      organizationName: `${n + 1} ${body}`.slice(0, 120),
      municipalityCode: ["172", "435", "850"][n % 3] ?? "172",
      "participants[0].name": person,
      "participants[1].name": "Seuralainen Esimerkki",
    });
    guests.push(guest);
  }
  return guests[0] as Guest;
}

export async function cancel(app: App, token: string): Promise<void> {
  await ask(app, { path: paths.bookingCancel(token), method: "POST", headers: ownForm(app) });
}

async function register(app: App, email: string, fields: Record<string, string>): Promise<Guest> {
  const db = databaseOf(app);
  const path = paths.register(await findOpenSlug(db));
  const body = goodForm({ ...fields, email });
  const { status } = await ask(app, { path, method: "POST", headers: ownForm(app), body });
  if (status !== 303) throw new Error(`${email} was not registered: ${status}`);
  const mail = await vi.waitUntil(
    () =>
      db("mailbox")
        .join("outbox", "outbox.id", "outbox_id")
        .where({ to_address: email, kind: "confirmation" })
        .first("mailbox.id", "raw"),
    { timeout: 20_000 },
  );
  const { text = "" } = await simpleParser(mail.raw);
  return { token: /\/ilmoittautuminen\/([\w-]+)/.exec(text)?.[1] ?? "", mail: mail.id };
}
