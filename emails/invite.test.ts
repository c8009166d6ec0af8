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

test("alarms and the link of those who take part remotely are read too, and the description stays the event's", () => {
  const { contact, calendar } = REGISTRATION;
  const remote = { url: "https://kokous.example.fi/hyte?a=1;b=2", only: false };
  const entry = { method: "REQUEST" as const, event: NEGOTIATION, contact, remote };
  const alarms = { calendar: { ...calendar, alarms: [60, 1440] } };
  const read = readInvite(calendarInvitation({ ...entry, ...alarms }, TO, SENDER, "fi"));
  expect(read).toMatchObject({ conference: remote.url, alarms: [60, 1440] });
  expect(read?.description).toContain("Paikoitus");
});

test("what is no calendar is no invitation", () => {
  expect(readInvite("Hei")).toBeNull();
});
