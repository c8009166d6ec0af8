import { NEGOTIATION, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { calendarLinks } from "./calendar-links";
import type { EventFacts } from "./kinds";

function linksOf(changes: Partial<EventFacts> = {}) {
  const event = { ...NEGOTIATION, ...changes };
  const links = calendarLinks({ event, contacts: [REGISTRATION.contact] }, "fi");
  const query = (link: string) => Object.fromEntries(new URL(link).searchParams);
  return { links, google: query(links.google), outlook: query(links.outlook), office: query(links.office) };
}

test("both get the time in UTC, in summer and in winter", () => {
  const winter = linksOf();
  expect(winter.google.dates).toBe("20241030T153000Z/20241030T173000Z");
  expect(winter.outlook).toMatchObject({
    startdt: "2024-10-30T15:30:00Z",
    enddt: "2024-10-30T17:30:00Z",
    allday: "false",
  });
  const summer = linksOf({ startsAt: "2024-10-23T14:30:00.000Z", endsAt: "2024-10-23T16:00:00.000Z" });
  expect(summer.google.dates).toBe("20241023T143000Z/20241023T160000Z");
  expect(summer.office.enddt).toBe("2024-10-23T16:00:00Z");
});

test("an event of which only the day is known takes that day", () => {
  const { google, outlook } = linksOf({ startsAt: null, coffeeAt: null });
  expect(google.dates).toBe("20241030/20241031");
  expect(outlook).toMatchObject({ startdt: "2024-10-30", enddt: "2024-10-31", allday: "true" });
});

test("title, place and description arrive as they are, and a space is never a plus", () => {
  const title = "Hyte & kunta + alue? #1 <b>ä</b>";
  const { links, google, outlook } = linksOf({ title });
  expect([google.text, outlook.subject]).toEqual([title, title]);
  expect(google.details).toContain(`${NEGOTIATION.url}`);
  expect(outlook.body).toContain("<br>");
  for (const link of Object.values(links)) expect(link).not.toContain("+");
  const open = linksOf({ parkingNote: "Piha <itä> & katu" });
  expect(open.outlook.body).toContain("Piha &lt;itä&gt; &amp; katu");
});
