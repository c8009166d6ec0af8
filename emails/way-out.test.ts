import { exampleMessage, FACTS } from "test/support/messages";
import { expect, test } from "vitest";
import { compose } from "./compose";
import { MESSAGE_KINDS, type MessageKind } from "./kinds";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };

const mailOf = (kind: MessageKind, facts?: object) => compose(exampleMessage(kind, "fi", facts), SENDER);

const WAYS_OUT: Partial<Record<MessageKind, string | null>> = {
  invitation: FACTS.invitation.noMoreUrl,
  "deadline-reminder": FACTS["deadline-reminder"].noMoreUrl,
  message: FACTS.message.noMoreUrl,
  news: FACTS.news.endUrl,
};

test.each(MESSAGE_KINDS)("a %s has the way out that belongs to it, or none", (kind) => {
  const { headers, text, html } = mailOf(kind);
  const url = WAYS_OUT[kind];
  expect(headers["List-Unsubscribe"]).toBe(url && `<${url}>`);
  expect(headers["List-Unsubscribe-Post"]).toBe(url && "List-Unsubscribe=One-Click");
  for (const part of [text, html]) if (url) expect(part).toContain(url);
});

test("a message to a registrant has their own link and no way out of invitations", () => {
  const manageUrl = "https://hyte.example.fi/ilmoittautuminen/SALAINEN";
  const mail = mailOf("message", { manageUrl, answerUrl: null, noMoreUrl: null });
  expect(mail.text).toContain(`Näytä, muuta tai peru:\n${manageUrl}`);
  expect(mail.text).not.toMatch(/Vastaa kutsuun|enää kutsuja/);
  expect(mail.headers).not.toHaveProperty("List-Unsubscribe");
});

test("what an organiser writes keeps its paragraphs, and the subject names the event once", () => {
  const { subject, text, html } = mailOf("message");
  expect(subject).toMatch(/^Ottakaa esitteet mukaan: Hyte-neuvottelut.* ke 30\.10\.2024$/);
  expect(text).toContain("Hei Aino!\n\nAulassa on pöytä,\njohon voitte tuoda esitteitä.");
  expect(html).toContain("Aulassa on pöytä,<br/>johon");
  const named = `Tervetuloa: ${FACTS.message.event.title}`;
  expect(mailOf("message", { subject: named }).subject).toBe(named);
});

test("a reminder of the deadline bears the sender's name and says the last day", () => {
  const { from, text } = mailOf("deadline-reminder");
  expect(from.name).toBe("Luhangan kunta (Hytekierto)");
  expect(text).toContain("Ilmoittaudu viimeistään ke 23.10.2024.");
  expect(text).toContain("> Kahville tarvitaan arvio tulijoista.");
  expect(mailOf("deadline-reminder", { closesAt: null, note: "" }).text).not.toMatch(
    /viimeistään|järjestäjältä/,
  );
});

test("news is told with its topic, in paragraphs, and can be answered to nobody", () => {
  const { subject, text, replyTo } = mailOf("news");
  expect(subject).toBe(FACTS.news.title);
  expect(text).toContain("Syksyn neuvottelun kooste on valmis.\n\nSiinä on kolme toimenpidettä,\n");
  expect(text).toContain("Aihe: Koosteet.");
  expect(replyTo).toBeNull();
});
