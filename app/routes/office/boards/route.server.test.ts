import { openOffice, statusOf } from "test/support/office";
import { expect, test } from "vitest";
import { action, loader } from "./route.server";

test("a browser without scripts opens and closes several boards with one form", async () => {
  const { ask, openId: id } = await openOffice();
  const phases = async () => {
    const { opened } = (await ask("organizer", loader, { id })) as Awaited<ReturnType<typeof loader>>;
    return opened?.snapshot.boards.map(({ phase }) => phase);
  };
  const send = async (phase: string, ...boards: string[]) => {
    const form: [string, string][] = [
      ["kind", "enter-phase"],
      ["phase", phase],
    ];
    for (const board of boards) form.push(["board", board]);
    return statusOf(await ask("organizer", action, { id, form }));
  };
  expect(await send("writing", "1", "2", "3")).toBe(303);
  expect(await phases()).toEqual(["writing", "writing", "writing"]);
  expect(await send("closed", "1", "3")).toBe(303);
  expect(await phases()).toEqual(["closed", "writing", "closed"]);
  expect(await send("closed", "1")).toBe(409);
  expect(await send("closed")).toBe(303);
  expect(await send("dance", "1")).toBe(400);
});
