import { exampleMessage, NEGOTIATION, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { LANGUAGES } from "~/i18n/catalogue";
import { compose } from "./compose";
import { EVENT_CHANGES, type MessageKind } from "./kinds";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };

const mailOf = (kind: MessageKind, facts?: object, language = "fi") =>
  compose(exampleMessage(kind, language, facts), SENDER);

test("each thing that changed is told as it was and as it is", () => {
  const { text, html } = mailOf("event-changed");
  for (const line of [
    "Aika: aiemmin: ke 30.10.2024 klo\u00a018.00, nyt: ke 30.10.2024 klo\u00a017.30",
    "Paikka: aiemmin: Luhangan koulu, Koulutie 2 D, Joutsa; nyt: Joutsan yhtenäiskoulu, auditorio, Koulutie 2 D, Joutsa",
    "Etäosallistuminen: nyt: https://kokous.example.fi/luhanka",
    "Yhteyshenkilö: aiemmin: Timo Tamminen; nyt: Säde Öhman, hyvinvointijohtaja",
    "> Sali vaihtui remontin vuoksi.",
  ])
    expect(text).toContain(line);
  expect(html).toContain("aiemmin: Luhangan koulu, Koulutie 2 D, Joutsa<br/><strong>nyt: Joutsan");
});

test("what is no longer is said to be no longer", () => {
  const facts = { changed: ["coffee"], event: { ...NEGOTIATION, coffeeAt: null }, before: NEGOTIATION };
  expect(mailOf("event-changed", facts).text).toContain(
    "Kahvit: aiemmin: klo\u00a017.00 alkaen, nyt: ei enää",
  );
});

test.each(EVENT_CHANGES)("when only this changed the subject says so in every language: %s", (change) => {
  for (const language of LANGUAGES) {
    const subject = mailOf("event-changed", { changed: [change] }, language).subject;
    expect(subject).not.toBe(mailOf("event-changed", { changed: ["time", "place"] }, language).subject);
    expect(subject).toContain(NEGOTIATION.title);
  }
});

test("who has a place gets the entry anew, and who waits gets none", () => {
  expect(mailOf("event-changed").calendar).toMatchObject({ method: "REQUEST" });
  expect(mailOf("event-changed").calendar?.content).toContain("SEQUENCE:1");
  const waiting = mailOf("event-changed", { queued: REGISTRATION.participants });
  expect(waiting.calendar).toBeNull();
  expect(waiting.text).not.toContain("alenterikutsu");
});

test("a cancelled event is taken out of the calendars of those who had it", () => {
  const registrant = mailOf("event-cancelled");
  expect(registrant.calendar).toMatchObject({ method: "CANCEL", filename: "peruutus.ics" });
  expect(registrant.text).toContain("Sinun ei tarvitse tehdä mitään.");
  const invited = mailOf("event-cancelled", { reference: null, calendar: null, note: "" });
  expect(invited.calendar).toBeNull();
  expect(invited.text).toContain("Kutsuun ei tarvitse enää vastata.");
  expect(invited.text).not.toMatch(/alenteri|Viitenumero|järjestäjältä/);
});
