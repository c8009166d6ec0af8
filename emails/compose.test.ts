import { exampleMessage, REGISTRATION } from "test/support/messages";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "~/i18n/catalogue";
import { compose } from "./compose";
import { MESSAGE_KINDS, type MessageKind } from "./kinds";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };

const everyMail = MESSAGE_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe.each(everyMail)("$kind in $language", ({ kind, language }) => {
  const mail = compose(exampleMessage(kind, language), SENDER);

  test("has a subject, a text and an HTML part without gaps", () => {
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part.length).toBeGreaterThan(10);
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    }
  });

  test("fetches nothing and runs nothing", () => {
    expect(mail.html).not.toMatch(/<(img|script|link|iframe|object)\b|url\(|@import/i);
    expect(mail.html).toContain(`<html lang="${language}">`);
  });

  test("holds every link of the HTML part in the text part too", () => {
    const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
    for (const link of links.filter((href) => href.startsWith("http")))
      expect(mail.text).toContain(link.replaceAll("&amp;", "&"));
  });

  test("says in its headers that a machine sent it", () => {
    expect(mail.headers["Auto-Submitted"]).toBe("auto-generated");
  });
});

/** About no event: the service itself is what they are about. */
const ABOUT_NO_EVENT: MessageKind[] = ["sign-in-link", "news-confirm", "news"];
const ABOUT_AN_EVENT = MESSAGE_KINDS.filter((kind) => !ABOUT_NO_EVENT.includes(kind));

test.each(ABOUT_AN_EVENT)("the subject of a %s names the event and ends with its day", (kind) => {
  const subjectIn = (language: string) => compose(exampleMessage(kind, language), SENDER).subject;
  expect(subjectIn("fi")).toMatch(/Hyte-neuvottelut.* ke 30\.10\.2024$/);
  expect(subjectIn("sv")).toMatch(/Hyte-neuvottelut.* ons 30\.10\.2024$/);
  expect(subjectIn("en")).toMatch(/Hyte-neuvottelut.* Wed 30 Oct 2024$/);
});

test("a long subject ends between words, and a word without end is cut", () => {
  const subjectOf = (title: string) =>
    compose(exampleMessage("confirmation", "fi", { event: { ...REGISTRATION.event, title } }), SENDER)
      .subject;
  const words = subjectOf("hyvinvointia yhdessä ".repeat(20));
  expect(words).toMatch(/ (hyvinvointia|yhdessä)…$/);
  expect(words.length).toBeLessThanOrEqual(180);
  expect(subjectOf("𝄞".repeat(300))).toMatch(/𝄞…$/);
  expect(subjectOf("𝄞".repeat(300)).isWellFormed()).toBe(true);
});

test("the confirmation tells time, coffee, place, parking, reference and the secret link in both parts", () => {
  const { text, html } = compose(exampleMessage("confirmation"), SENDER);
  const told = [
    "ke 30.10.2024 klo\u00a017.30",
    "klo\u00a017.00 alkaen",
    "Koulutie 2 D, Joutsa",
    "Savontien kautta",
  ];
  for (const fact of [...told, REGISTRATION.reference, REGISTRATION.manageUrl, "Eero Ylä-Mäkinen"]) {
    expect(text).toContain(fact);
    expect(html).toContain(fact);
  }
});

test("what was typed into a form is text, never markup", () => {
  const name = `<script>alert("1")</script>`;
  const { html } = compose(exampleMessage("confirmation", "fi", { organization: name }), SENDER);
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;");
});

test("line breaks and marks that turn the writing around are taken out of names and titles", () => {
  const event = { ...REGISTRATION.event, title: "Neuvottelu\r\nBcc: x@example.fi\u202e" };
  const message = exampleMessage("confirmation", "fi", { event, organization: "Ry\n\nKlikkaa:\u0000 tästä" });
  const mail = compose({ ...message, to: { name: "A\u2066\r\nB", address: "a@example.fi" } }, SENDER);
  expect(mail.subject).toBe("Ilmoittautumisesi on vastaanotettu: Neuvottelu Bcc: x@example.fi ke 30.10.2024");
  expect(mail.to.name).toBe("A B");
  expect(mail.text).toContain("Taho: Ry Klikkaa: tästä\n");
});

test("the organiser's note keeps its lines", () => {
  const { text, html } = compose(exampleMessage("reminder"), SENDER);
  expect(text).toContain("> Ottakaa mukaan esitteitä.\n> \n> Ovet avataan klo 16.45.");
  expect(html).toContain("Ottakaa mukaan esitteitä.<br/><br/>Ovet avataan klo 16.45.");
});

test("answers go to the contact of the municipality, and to nobody from a sign-in link", () => {
  const { replyTo } = compose(exampleMessage("confirmation"), SENDER);
  expect(replyTo).toEqual({ name: "Säde Öhman", address: "sade.ohman@luhanka.example.fi" });
  expect(compose(exampleMessage("sign-in-link"), SENDER).replyTo).toBeNull();
});

test("what is not known is left out, and an unknown language is Finnish", () => {
  const event = { ...REGISTRATION.event, startsAt: null, coffeeAt: null, venueName: null, parkingNote: null };
  const { text } = compose(exampleMessage("confirmation", "xx", { event, organization: null }), SENDER);
  expect(text).toContain("Nähdään ke 30.10.2024.");
  expect(text).not.toMatch(/Kahvit|pysäköinti|Taho/);
});

test("several registrations get a link each in one mail", () => {
  const one = { event: REGISTRATION.event, reference: "AAA-111", manageUrl: "https://hyte.example.fi/i/1" };
  const registrations = [one, { ...one, reference: "BBB-222", manageUrl: "https://hyte.example.fi/i/2" }];
  const mail = compose(exampleMessage("link-again", "fi", { registrations }), SENDER);
  expect(mail.subject).toBe("Linkit ilmoittautumisiisi");
  expect(mail.text).toMatch(/AAA-111[\s\S]*\/i\/1[\s\S]*BBB-222[\s\S]*\/i\/2/);
});

test("who has confirmed already is told so, and of no day on which the link would expire", () => {
  const confirm = compose(exampleMessage("news-confirm"), SENDER);
  expect([confirm.subject, confirm.text]).toEqual([
    expect.stringMatching(/^Vahvista/),
    expect.stringContaining("vanhenee"),
  ]);
  const known = compose(exampleMessage("news-confirm", "fi", { expiresAt: null }), SENDER);
  expect(known.subject).toMatch(/^Tilaat jo/);
  expect(known.text).not.toMatch(/vanhenee|Vahvista/);
});
