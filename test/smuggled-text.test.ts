import { randomUUID } from "node:crypto";
import { type AskingForm, FORMS } from "test/support/asking-forms";
import { type Office, openOffice, statusOf } from "test/support/office";
import { beforeAll, describe, expect, test } from "vitest";

const HOSTILE_ADDRESSES = [
  "aino(koti)@example.fi",
  '"aino järvelä"@example.fi',
  "Aino <aino@example.fi>",
  "aino@example.fi,jari@example.fi",
  "aino@example.fi\r\nBcc: x@example.fi",
  "aino@\u202eexample.fi",
  "aino@exam\u00adple.fi",
  "äinö@example.fi",
];

const HOSTILE_NAMES = [
  "Aino\r\nBcc: x@example.fi",
  "Aino\nJärvelä",
  "Aino \u202eflah",
  "Aino\u2028x",
  "Aino\u0000",
];

let office: Office;
let slug: string;

beforeAll(async () => {
  office = await openOffice();
  slug = (await office.db("events").where({ id: office.openId }).first("slug")).slug;
});

async function send({ who, deed }: AskingForm, form: Record<string, string>): Promise<number> {
  return statusOf(await office.ask(who, deed, { slug, id: office.openId, form }));
}

describe.each(FORMS)("the form: %s", (_form, asking) => {
  test("takes what is right", async () => {
    expect(await send(asking, asking.good())).toBeLessThan(400);
  });

  test("takes a domain with ä, and keeps it as envelopes have it", async () => {
    for (const field of asking.addresses)
      expect(
        await send(asking, { ...asking.good(), [field]: `${randomUUID()}@kylä.example.fi` }),
      ).toBeLessThan(400);
    const kept: string[] = await office.db("outbox").pluck("to_address");
    expect(kept.filter((address) => /[^\x21-\x7e]/.test(address))).toEqual([]);
  });

  test("refuses addresses and names that could be read in two ways", async () => {
    for (const field of asking.addresses)
      for (const address of HOSTILE_ADDRESSES)
        expect(await send(asking, { ...asking.good(), [field]: address }), `${field}: ${address}`).toBe(422);
    for (const field of asking.names ?? [])
      for (const name of HOSTILE_NAMES)
        expect(await send(asking, { ...asking.good(), [field]: name }), `${field}: ${name}`).toBe(422);
  });
});
