import { enqueueOutbox } from "db/outbox";
import { listSendable, listUnreached } from "db/views/invitations";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitedAs, invitee } from "test/support/inviting";
import { NOW, RETURNED_ID, receive, returnedMessage } from "test/support/mails";
import { openNegotiation } from "test/support/negotiation";
import { beforeEach, describe, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";

const EMAIL = "aino@kylayhdistys.example.fi";
const OTHER = "kyla@example.fi";

let db: Knex;
let event: EventDetails;

/** Two are invited; the invitation of one was sent, and so was another mail to the same address. */
beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await invite(
    db,
    event,
    [
      invitee({ email: EMAIL, phone: "050 123 4567" }),
      invitee({ email: OTHER, organizationName: "Toinen ry" }),
    ],
    NOW,
  );
  const { id: invitationId } = await invitedAs(db, event, EMAIL);
  await enqueueOutbox(
    db,
    returnedMessage({ kind: "invitation", eventId: event.id, invitationId, toAddress: EMAIL }),
  );
  await enqueueOutbox(
    db,
    returnedMessage({ id: RETURNED_ID.replace(/^0/, "1"), dedupeKey: "other", toAddress: EMAIL }),
  );
  await db("outbox").update({ state: "sent" });
});

const unreached = async () =>
  (await listUnreached(db, event.id, "all")).map(({ email, phone }) => ({ email, phone }));

describe("somebody whom a mail did not reach", () => {
  test.each<[which: string, changes: [string, string][]]>([
    ["the invitation", []],
    ["another mail to the same address", [[RETURNED_ID, RETURNED_ID.replace(/^0/, "1")]]],
  ])(
    "stands with their phone among those to be rung, when what came back was %s",
    async (_which, changes) => {
      expect(await unreached()).toEqual([]);
      await receive(db, "postfix-unknown-user", changes);
      expect(await unreached()).toEqual([{ email: EMAIL, phone: "050 123 4567" }]);
      expect((await invitedAs(db, event, EMAIL)).badAddress).toMatchObject({ reason: "bounce" });
      expect((await invitedAs(db, event, OTHER)).badAddress).toBeNull();
    },
  );
});

test("who complained has refused: nothing can be sent to them, and nobody rings them", async () => {
  await db("outbox").where({ kind: "invitation" }).delete();
  const sendable = async () => (await listSendable(db, event.id, "all")).map(({ email }) => email).sort();
  expect(await sendable()).toEqual([EMAIL, OTHER]);
  await receive(db, "complaint", [[RETURNED_ID, RETURNED_ID.replace(/^0/, "1")]]);
  expect(await sendable()).toEqual([OTHER]);
  expect(await unreached()).toEqual([]);
  expect((await invitedAs(db, event, EMAIL)).refused).toBe(true);
});
