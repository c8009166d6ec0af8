import { beforeAll, describe, expect, test } from "vitest";
import sitemap from "~/routes";
import { type Office, openOffice, type Person, statusOf } from "./support/office";

const PEOPLE: Person[] = ["stranger", "outsider", "facilitator", "contact", "organizer"];

/** Who may open each page of the office and send its forms; to all others it does not exist. */
const MAY: Record<string, Person[]> = {
  home: ["outsider", "facilitator", "contact", "organizer"],
  "calendar-feeds": ["outsider", "facilitator", "contact", "organizer"],
  news: ["organizer"],
  "news-new": ["organizer"],
  "news-item": ["organizer"],
  "news-publication": ["organizer"],
  "news-withdrawal": ["organizer"],
  "round-new": ["organizer"],
  "round-groups": ["organizer"],
  "round-mail-rules": ["organizer"],
  "round-mail-rule-removal": ["organizer"],
  settings: ["outsider", "facilitator", "contact", "organizer"],
  "mail-rules": ["organizer"],
  "mail-rule-removal": ["organizer"],
  "missed-mailing": ["organizer"],
  organizations: ["contact", "organizer"],
  "organizations-csv": ["contact", "organizer"],
  "organizations-xlsx": ["contact", "organizer"],
  organization: ["contact", "organizer"],
  "organization-new": ["contact", "organizer"],
  "organizations-import": ["contact", "organizer"],
  "organization-duplicates": ["contact", "organizer"],
  "organization-refusal": ["contact", "organizer"],
  outbox: ["organizer"],
  "outbox-failed": ["organizer"],
  "outbox-test": ["organizer"],
  "outbox-message": ["organizer"],
  "outbox-html": ["organizer"],
  "outbox-resending": ["organizer"],
  "outbox-cancellation": ["organizer"],
  "event-new": ["organizer"],
  event: ["facilitator", "contact", "organizer"],
  "event-edit": ["organizer"],
  "event-state": ["organizer"],
  "event-cancellation": ["organizer"],
  "change-mailing": ["organizer"],
  questions: ["organizer"],
  "question-new": ["organizer"],
  "question-edit": ["organizer"],
  "question-place": ["organizer"],
  "question-removal": ["organizer"],
  invitations: ["contact", "organizer"],
  "invitations-csv": ["contact", "organizer"],
  "invitations-xlsx": ["contact", "organizer"],
  "invitations-new": ["contact", "organizer"],
  "invitations-import": ["contact", "organizer"],
  import: ["organizer"],
  "import-template": ["contact", "organizer"],
  "invitations-sending": ["contact", "organizer"],
  "cover-messages": ["contact", "organizer"],
  coverage: ["contact", "organizer"],
  declines: ["contact", "organizer"],
  "decline-new": ["contact", "organizer"],
  places: ["organizer"],
  registrants: ["contact", "organizer"],
  "registrants-csv": ["contact", "organizer"],
  "registrants-xlsx": ["contact", "organizer"],
  "registrant-new": ["contact", "organizer"],
  registrant: ["contact", "organizer"],
  "registrant-edit": ["contact", "organizer"],
  "address-trust": ["contact", "organizer"],
  confirmations: ["contact", "organizer"],
  cancellation: ["contact", "organizer"],
  "late-links": ["contact", "organizer"],
  "late-link-revocation": ["contact", "organizer"],
  messages: ["contact", "organizer"],
  "messages-new": ["contact", "organizer"],
  "messages-reminder": ["contact", "organizer"],
  "messages-thanks": ["contact", "organizer"],
  "messages-report": ["contact", "organizer"],
  "messages-templates": ["contact", "organizer"],
  "messages-mailing": ["contact", "organizer"],
  "messages-stop": ["contact", "organizer"],
  door: ["contact", "organizer"],
  "door-marks": ["contact", "organizer"],
  "door-links": ["organizer"],
  "door-list": ["contact", "organizer"],
  "door-badges": ["contact", "organizer"],
  kitchen: ["contact", "organizer"],
  boards: ["facilitator", "organizer"],
  "advance-ideas": ["facilitator", "organizer"],
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
