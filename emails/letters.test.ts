import { exampleMessage, FACTS, NEGOTIATION } from "test/support/messages";
import { expect, test } from "vitest";
import { compose } from "./compose";
import type { MessageKind } from "./kinds";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };

const mailOf = (kind: MessageKind, facts?: object) => compose(exampleMessage(kind, "fi", facts), SENDER);

test("thanks go with the links, and without any nothing promises them", () => {
  const { text, html } = mailOf("thank-you");
  expect(text).toContain("- Tallenne (https://video.example.fi/1?a=1&b=2)");
  expect(html).toContain('href="https://video.example.fi/1?a=1&amp;b=2"');
  expect(mailOf("thank-you", { links: [] }).text).not.toContain("Täältä löydät");
});

test("where to join remotely is told to those who do, and to nobody else", () => {
  const remoteUrl = "https://kokous.example.fi/luhanka";
  for (const kind of ["confirmation", "change", "reminder", "promotion"] as const) {
    expect(mailOf(kind, { remoteUrl }).text).toContain(`Etäosallistuminen: ${remoteUrl}\n`);
    expect(mailOf(kind, { remoteUrl: null }).text).not.toContain("Etäosallistuminen");
  }
});

test("a digest has a part to each event, names what happened in it, and leaves out what did not", () => {
  const [one] = FACTS.digest.events;
  const other = { ...NEGOTIATION, title: "Hyte-neuvottelut: Jämsä" };
  const { subject, text } = mailOf("digest", { events: [one, { ...one, event: other, registered: [] }] });
  expect(subject).toBe("Päivän ilmoittautumiset pe 18.10.2024: 2 tilaisuutta");
  expect(text).toContain(
    "Uudet: Aino Järvelä, Luhangan kyläyhdistys ry; Eero Ylä-Mäkinen\nPeruneet: Martta Mallila\n",
  );
  expect(text).toContain(`${other.title}\n${"-".repeat(other.title.length)}\n`);
  expect(text).not.toContain("Muuttuneet");
  expect(text.split(other.title)[1]).not.toContain("Uudet");
});

test("those who asked when registration opens are told so once, even where nobody is the contact yet", () => {
  const { text, replyTo } = mailOf("registration-opens", { contact: null, closesAt: null });
  expect(text).toContain(FACTS["registration-opens"].registerUrl);
  expect(text).toContain("Tämä on ainoa viesti, jonka pyysit.");
  expect(replyTo).toBeNull();
});
