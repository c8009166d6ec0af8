import { findAsker } from "db/views/asker";
import { freshDatabase } from "test/support/database";
import { expect, it } from "vitest";
import { appointFirst } from "./appoint-first.server";

const NOW = new Date("2024-09-01T09:00:00Z");

it("the first address becomes the organiser of an empty service, the second does not", async () => {
  const db = await freshDatabase();
  const id = await appointFirst(db, "aino@example.fi", NOW);
  expect(await findAsker(db, id ?? "")).toMatchObject({ email: "aino@example.fi", isOrganizer: true });
  expect(await appointFirst(db, "toinen@example.fi", NOW)).toBeNull();
});
