import { shown } from "test/support/shown";
import { expect, test } from "vitest";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { FailedTable } from "./failed-table";

test("why a mail failed is said in plain words, with the answer of the server", async () => {
  const answer = "552 5.2.2 Mailbox full";
  const one = { id: "1", name: "Aino", address: "aino@example.fi", phone: null, answer };
  const html = await shown(<FailedTable failed={[one, { ...one, id: "2", answer: null }]} />);
  expect(html).toContain(officeOutbox.causes["mailbox-full"]);
  expect(html).toContain(answer);
  expect(html).toContain(officeOutbox.causes.other);
});
