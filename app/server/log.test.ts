import { expect, it } from "vitest";
import { loggableError, loggablePath } from "./log";

it("a logged path holds no token, join code or query", () => {
  expect(loggablePath("/ilmoittautuminen/SALAINEN/muuta?a=b")).toBe("/ilmoittautuminen/…/muuta");
  expect(loggablePath("/ovi/SALAINEN/merkinnat?viite=K7P4QX3")).toBe("/ovi/…/merkinnat");
  expect(loggablePath("/kutsu/SALAINEN/ei-kutsuja")).toBe("/kutsu/…/ei-kutsuja");
  expect(loggablePath("/myohassa/SALAINEN")).toBe("/myohassa/…");
  expect(loggablePath("/kirjaudu/SALAINEN.data?_routes=x")).toBe("/kirjaudu/…");
  expect(loggablePath("/en/taulu/ABC234/esitys")).toBe("/en/taulu/…/esitys");
  expect(loggablePath("/Kirjaudu/SALAINEN")).toBe("/Kirjaudu/…");
  expect(loggablePath("/%6birjaudu/SALAINEN")).toBe("/kirjaudu/…");
  expect(loggablePath("/%E0%A4%A/SALAINEN")).toBe("(malformed)");
  expect(loggablePath("/tapahtumat/neuvottelu")).toBe("/tapahtumat/neuvottelu");
});

it("a logged error holds no values of a row", () => {
  const error = Object.assign(new Error("duplicate key"), {
    code: "23505",
    detail: "Key (email)=(a@example.fi)",
  });
  expect(JSON.stringify(loggableError(error))).not.toContain("example.fi");
  expect(loggableError(error)).toMatchObject({ message: "duplicate key", code: "23505" });
});
