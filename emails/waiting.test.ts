import { exampleMessage, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { compose } from "./compose";
import type { MessageKind } from "./kinds";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };
const [, second = ""] = REGISTRATION.participants;

const mailOf = (kind: MessageKind, facts: object) => compose(exampleMessage(kind, "fi", facts), SENDER);

test.each(["confirmation", "change", "promotion", "reminder"] as const)(
  "the %s says who waits for a place, and nothing of it when nobody does",
  (kind) => {
    const mail = mailOf(kind, { queued: [second] });
    for (const part of [mail.text, mail.html]) expect(part).toContain("Osa osallistujista on jonossa.");
    expect(mail.text).toContain(`Jonossa: ${second}\n`);
    expect(mail.calendar?.method).toBe("REQUEST");
    expect(mailOf(kind, {}).text).not.toContain("onossa");
  },
);

test.each(["change", "reminder"] as const)(
  "the %s puts nothing into the calendar of those who wait",
  (kind) => {
    const mail = mailOf(kind, { queued: REGISTRATION.participants });
    expect(mail.text).toContain("Ilmoittautumisesi on jonossa.");
    expect(mail.text).not.toContain("alenterikutsu");
    expect(mail.calendar).toBeNull();
  },
);

test("who gets no place is told why, how many are ahead, and what can be done", () => {
  const mail = mailOf("queue-place", {});
  for (const part of [mail.text, mail.html]) {
    for (const told of ["Tilaisuus on täynnä.", "Edelläsi jonossa", REGISTRATION.manageUrl]) {
      expect(part).toContain(told);
    }
  }
  expect(mail.text).toContain("Edelläsi jonossa: 3");
  expect(mailOf("queue-place", { ahead: 0 }).text).toContain("Edelläsi jonossa: ei ketään");
  expect(mail.calendar).toBeNull();
});

test("who loses a place loses the calendar entry too", () => {
  const calendar = { ...REGISTRATION.calendar, sequence: 2 };
  const mail = mailOf("queue-place", { because: "fewer-places", calendar });
  expect(mail.text).toContain("vähemmän paikkoja");
  expect(mail.text).toContain("poistaa tilaisuuden kalenteristasi");
  expect(mail.calendar).toMatchObject({ method: "CANCEL", filename: "peruutus.ics" });
});

test("when only some of a group wait, the mail does not say that all do", () => {
  const mail = mailOf("queue-place", { queued: [second] });
  expect(mail.subject).toContain("Osa osallistujista on jonossa");
  expect(mail.text).not.toContain("Olet jonossa");
});

test("who moves up gets the invitation with the place", () => {
  const mail = mailOf("promotion", {});
  expect(mail.text).toContain("Nähdään ke 30.10.2024 klo\u00a017.30.");
  expect(mail.calendar?.content).toContain("SEQUENCE:1");
});

test("the contact of the municipality sees who waits", () => {
  expect(mailOf("contact-notice", { queued: [second] }).text).toContain(`Jonossa: ${second}`);
});
