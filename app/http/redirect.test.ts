import { expect, it } from "vitest";
import { safeRedirect } from "./redirect";

it.each([
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "https://evil.example",
  "/a\r\nSet-Cookie: x",
  "",
  null,
])("a redirect to %j stays at home", (target) => {
  expect(safeRedirect(target, "/hallinta").headers.get("location")).toBe("/hallinta");
});

it("a path of ours is followed", () => {
  expect(safeRedirect("/hallinta/tapahtumat?a=b", "/").headers.get("location")).toBe(
    "/hallinta/tapahtumat?a=b",
  );
});
