import { NEGOTIATION, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { calendarInvitation } from "./calendar";
import { readInvite } from "./invite";
import type { EventFacts } from "./kinds";

const TO = { name: "Aino Järvelä", address: "aino@kylayhdistys.example.fi" };
const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };

function sent(event: Partial<EventFacts> = {}) {
  const { contact, calendar } = REGISTRATION;
  const entry = { method: "REQUEST" as const, event: { ...NEGOTIATION, ...event }, contact, calendar };
  return readInvite(calendarInvitation(entry, TO, SENDER, "fi"));
}

test("what was put into an invitation is read out of it", () => {
  expect(sent()).toMatchObject({
    method: "REQUEST",
    summary: NEGOTIATION.title,
    day: null,
    startsAt: NEGOTIATION.startsAt,
    endsAt: "2024-10-30T17:30:00.000Z",
    location: "Joutsan yhtenäiskoulu, auditorio, Koulutie 2 D, Joutsa",
    organizer: "Säde Öhman <sade.ohman@luhanka.example.fi>",
    attendee: "Aino Järvelä <aino@kylayhdistys.example.fi>",
    sequence: 0,
  });
});

test("an invitation for a whole day has a day and no instants", () => {
  expect(sent({ startsAt: null })).toMatchObject({ day: "2024-10-30", startsAt: null, endsAt: null });
});

test("what is no calendar is no invitation", () => {
  expect(readInvite("Hei")).toBeNull();
});
