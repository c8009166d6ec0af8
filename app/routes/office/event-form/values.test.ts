import { findEventDetails } from "db/views/event-details";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa, JOUTSA, TOIVAKKA } from "test/support/event";
import { expect, test } from "vitest";
import { createEvent } from "~/domain/event/create.server";
import type { EventDraft } from "~/domain/event/draft";
import { eventForm, newEventForm } from "~/domain/event/form.server";
import type { EventDetails } from "~/domain/event/types";
import { copyOf, type EventValues, valuesOf } from "./values";

const KNOWN = { municipalityCodes: [JOUTSA, TOIVAKKA], roundIds: [] };

async function stored(changes: Partial<EventDraft>): Promise<EventDetails> {
  const db = await freshDatabase();
  const created = await createEvent(db, eveningInJoutsa(changes), new Date());
  const event = created.ok && (await findEventDetails(db, { id: created.id }));
  return event || expect.fail("no event");
}

/** What the form would send when nothing in it was touched. */
function untouched(values: Partial<EventValues>): unknown {
  const sent = JSON.stringify(values, (_, value) => (value === null || value === "" ? undefined : value));
  return JSON.parse(sent);
}

const RULES = {
  registrationOpensAt: "2024-10-01T06:00:00.000Z",
  registrationClosesAt: "2024-10-23T13:15:00.000Z",
  changesCloseAt: "2024-10-27T22:00:00.000Z",
  cancellationClosesAt: "2024-10-30T10:00:00.000Z",
  participation: "hybrid",
  takesResidents: true,
  asksViews: true,
  doorCode: true,
} as const;

test.each<[what: string, changes: Partial<EventDraft>]>([
  ["no rules but a deadline", {}],
  ["all the rules of registration", RULES],
  ["an opening at the beginning of a day", { registrationOpensAt: "2024-09-30T21:00:00.000Z" }],
  ["deadlines that end when it begins", { registrationClosesAt: "2024-10-30T15:30:00.000Z" }],
  ["no deadline", { registrationClosesAt: null }],
])("an event with %s comes back from its form as it was", async (_, changes) => {
  const event = await stored(changes);
  const { slug, ...draft } = eveningInJoutsa(changes);
  const read = eventForm(KNOWN, "open").parse(untouched(valuesOf(event)));
  expect(read).toEqual({ ...draft, slug: event.slug, contacts: read.contacts });
  expect(read.contacts.map(({ municipalityCode }) => municipalityCode)).toEqual([JOUTSA, TOIVAKKA]);
});

test("the fields show what was typed", async () => {
  expect(valuesOf(await stored(RULES))).toMatchObject({
    ...{ registrationOpensOn: "1.10.2024", registrationOpensTime: "9.00" },
    ...{ registrationClosesOn: "23.10.2024", registrationClosesTime: "16.15" },
    ...{ changesCloseOn: "27.10.2024", changesCloseTime: "" },
    ...{ cancellationClosesOn: "30.10.2024", cancellationClosesTime: "12.00" },
    ...{ participation: "hybrid", takesResidents: "on", asksViews: "on", doorCode: "on" },
  });
});

test("a copy is a draft of the same event on days that are not known yet", async () => {
  const original = await stored(RULES);
  const copy = copyOf(original);
  expect(copy).toMatchObject({
    title: original.title,
    slug: "",
    state: "draft",
    startsOn: "",
    startTime: "17.30",
  });
  const days = {
    startsOn: "6.11.2024",
    registrationOpensOn: "8.10.2024",
    registrationClosesOn: "30.10.2024",
  };
  const sent = untouched({ ...copy, ...days, cancellationClosesOn: "6.11.2024" });
  expect(newEventForm(KNOWN).parse(sent)).toMatchObject({
    ...{ slug: null, state: "draft", startsOn: "2024-11-06", startsAt: "2024-11-06T15:30:00.000Z" },
    ...{ registrationClosesAt: "2024-10-30T14:15:00.000Z", doorCode: true },
  });
});
