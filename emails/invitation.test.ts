import { exampleMessage, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { compose } from "./compose";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };
const SECRET = "https://hyte.example.fi/kutsu/SALAINEN";

const mailOf = (facts: object = {}) => compose(exampleMessage("invitation", "fi", facts), SENDER);

test("it bears the name of the municipality, comes from the service's address and is answered to the contact", () => {
  expect(mailOf().from).toEqual({ name: "Luhangan kunta (Hytekierto)", address: SENDER.address });
  expect(mailOf().replyTo?.address).toBe(REGISTRATION.contact.email);
});

test("both answers and the way out stand in the text and in the HTML", () => {
  const { text, html } = mailOf();
  for (const part of [text, html]) {
    for (const way of ["Ilmoittaudu", "Emme pääse tulemaan, mutta…", "Emme halua enää kutsuja"]) {
      expect(part).toContain(way);
    }
    for (const url of [SECRET, `${SECRET}#emme-tule`, `${SECRET}/ei-kutsuja`]) expect(part).toContain(url);
    expect(part).toContain("ke 23.10.2024");
  }
});

test("the cover message keeps its paragraphs and lines, and is text", () => {
  const { text, html } = mailOf();
  expect(text).toContain("Hyvät yhdistykset!\n\nTervetuloa kertomaan,\nmitä kylillä tarvitaan.");
  expect(html).toContain("Tervetuloa kertomaan,<br/>mitä kylillä tarvitaan.");
  expect(mailOf({ message: "<b>Hei</b>" }).html).toContain("&lt;b&gt;Hei&lt;/b&gt;");
});

test("an empty message, no deadline and no way out leave no gaps", () => {
  const { text, headers } = mailOf({ message: "", closesAt: null, noMoreUrl: null });
  expect(text).toContain("Luhangan kunta kutsuu teidät mukaan.\n\nTilaisuus:");
  expect(text).not.toMatch(/viimeistään|enää kutsuja/);
  expect(headers).not.toHaveProperty("List-Unsubscribe");
});

test("nothing is put into the calendar, and mail programs are told the way out", () => {
  expect(mailOf().calendar).toBeNull();
  expect(mailOf().headers["List-Unsubscribe"]).toBe(`<${SECRET}/ei-kutsuja>`);
});

test("a sender's name cannot add a header", () => {
  expect(mailOf({ sender: "Kunta\r\nBcc: x@example.fi" }).from.name).toBe(
    "Kunta Bcc: x@example.fi (Hytekierto)",
  );
});

test("a late link says until when it opens the form, and what it opens", () => {
  const { text, html, calendar } = compose(exampleMessage("late-link"), SENDER);
  for (const part of [text, html]) {
    expect(part).toContain("Linkki vanhenee ma 28.10.2024 klo\u00a012.00.");
    expect(part).toContain("https://hyte.example.fi/myohassa/SALAINEN");
    expect(part).toContain("Joutsan yhtenäiskoulu");
  }
  expect(calendar).toBeNull();
});

test("the old address learns of the change and whom to ask, and gets no link to the registration", () => {
  const { text, html } = compose(exampleMessage("email-changed"), SENDER);
  for (const part of [text, html]) {
    expect(part).toContain(REGISTRATION.reference);
    expect(part).toContain("sade.ohman@luhanka.example.fi");
    expect(part).not.toContain("SALAINEN");
  }
});

test("a contact is told of a decline with a way to the answers", () => {
  const facts = { what: "declined", participants: [] };
  const { subject, text } = compose(exampleMessage("contact-notice", "fi", facts), SENDER);
  expect(subject).toContain("Ei pääse tulemaan, Luhanka");
  expect(text).toContain("Avaa vastaukset:");
  expect(text).not.toContain("Osallistujat");
});
