import { expect, it } from "vitest";
import { loggablePath } from "./log";

it("a logged path holds no token, join code or query", () => {
  expect(loggablePath("/ilmoittautuminen/SALAINEN/muuta?a=b")).toBe("/ilmoittautuminen/…/muuta");
  expect(loggablePath("/kirjaudu/SALAINEN.data?_routes=x")).toBe("/kirjaudu/…");
  expect(loggablePath("/en/taulu/ABC234/esitys")).toBe("/en/taulu/…/esitys");
  expect(loggablePath("/tapahtumat/neuvottelu")).toBe("/tapahtumat/neuvottelu");
});
