import type { LoaderFunctionArgs } from "@remix-run/node";
import { newId } from "db/id";
import { freshDatabase } from "test/support/database";
import { openHall } from "test/support/workshop";
import { expect, test } from "vitest";
import { SEAT_COOKIE } from "~/access/cookie";
import { loader } from "./route.server";

test("what was put aside comes to its author's page and to nobody else's", async () => {
  const db = await freshDatabase();
  const { workshop, facilitator, sit, post } = await openHall(db);
  const pageOf = async ({ token }: { token: string }) => {
    const headers = { cookie: `${SEAT_COOKIE}=${token}` };
    const request = new Request(`https://hyte.example.fi/taulu/${workshop.code}`, { headers });
    const args = { request, params: { code: workshop.code }, context: { db } };
    return JSON.stringify(await loader(args as unknown as LoaderFunctionArgs));
  };
  await post(facilitator, { kind: "enter-phase", phase: "writing", board: 2 });
  const [author, other] = [await sit(), await sit()];
  const ideaId = newId();
  await post(author, { kind: "add-idea", board: 2, text: "Nimiä tekstissä", id: ideaId });
  await post(facilitator, { kind: "put-aside", board: 2, ideaId, reason: "Naapurin asia" });

  expect(await pageOf(author)).toContain(
    JSON.stringify({ id: ideaId, board: 2, number: 2, text: "Nimiä tekstissä", standing: "aside" }),
  );
  expect(await pageOf(author)).not.toContain("Naapurin asia");
  expect(await pageOf(other)).not.toContain("Nimiä tekstissä");
});
