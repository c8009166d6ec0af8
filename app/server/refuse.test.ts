import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterwards } from "test/support/afterwards";
import { expect, it } from "vitest";
import { refusals as en } from "~/i18n/en/refusals";
import { refusals as fi } from "~/i18n/fi/refusals";
import { refusals as sv } from "~/i18n/sv/refusals";
import { refuse } from "./refuse";

it("a refusal speaks the language of whoever asked", async () => {
  const server = createServer((request, response) => void refuse(request, response, 413, "tooLarge"));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  afterwards(() => new Promise((resolve) => server.close(resolve)));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string) => (await fetch(url + path)).text();
  expect(await ask("/tapahtumat/a")).toBe(`${fi.tooLarge}\n`);
  expect(await ask("/sv/tapahtumat/a")).toBe(`${sv.tooLarge}\n`);
  expect(await ask("/en/tapahtumat/a")).toBe(`${en.tooLarge}\n`);
});
