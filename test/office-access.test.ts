import { beforeAll, describe, expect, test } from "vitest";
import sitemap from "~/routes";
import { type Office, openOffice, type Person, statusOf } from "./support/office";

const PEOPLE: Person[] = ["stranger", "outsider", "facilitator", "contact", "organizer"];

/** Who may open each page of the office and send its forms; to all others it does not exist. */
const MAY: Record<string, Person[]> = {
  home: ["outsider", "facilitator", "contact", "organizer"],
  "round-new": ["organizer"],
  "event-new": ["organizer"],
  event: ["facilitator", "contact", "organizer"],
  "event-edit": ["organizer"],
  "event-state": ["organizer"],
  registrants: ["contact", "organizer"],
  "registrants-csv": ["contact", "organizer"],
  reminder: ["contact", "organizer"],
  boards: ["facilitator", "organizer"],
  report: ["organizer"],
  "report-draft": ["organizer"],
  "report-publication": ["organizer"],
};

interface Entry {
  file: string;
  children?: Entry[];
}

const files = (entries: Entry[]): string[] =>
  entries.flatMap(({ file, children = [] }) => [file, ...files(children)]);
const officeFiles = files(await sitemap).filter((file) => file.startsWith("routes/office/"));
const nameOf = (file: string) => file.split("/").slice(2, -1).join("/");

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

test("the table names every page of the office", () => {
  expect(officeFiles.map(nameOf).sort()).toEqual(Object.keys(MAY).sort());
});

describe.each(officeFiles)("%s", (file) => {
  test.each(PEOPLE)("answers the %s as it should", async (person) => {
    const { loader, action } = await import(/* @vite-ignore */ `../app/${file}`);
    const exists = MAY[nameOf(file)]?.includes(person) ?? false;
    if (loader) expect(statusOf(await office.ask(person, loader)) !== 404, "page").toBe(exists);
    const form = { nothing: "of use" };
    if (action) expect(statusOf(await office.ask(person, action, { form })) !== 404, "form").toBe(exists);
  });
});
