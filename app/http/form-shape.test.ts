import { expect, test } from "vitest";
import { hasOurShape } from "./form-shape";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const intent = (value: unknown, fields = {}) => formOf({ __intent__: JSON.stringify(value), ...fields });

test("fields, rows and the fields of rows are read", () => {
  expect(hasOurShape(formOf({ title: "a", "contacts[0].email": "b", "ideas[12]": "c" }))).toBe(true);
});

test("a row may be added and removed", () => {
  expect(hasOurShape(intent({ type: "insert", payload: { name: "contacts" } }))).toBe(true);
  expect(hasOurShape(intent({ type: "remove", payload: { name: "contacts", index: 2 } }))).toBe(true);
});

test.each([
  "rows[4000000000].name",
  "rows[40].name",
  "rows[-1]",
  "a[b",
  "a..b",
  "a b",
  "",
  "__state__",
  `a${".b".repeat(99)}`,
])("a field named %j is refused", (name) => {
  expect(hasOurShape(formOf({ [name]: "a" }))).toBe(false);
});

test.each([
  intent({ type: "update", payload: { name: "rows[3]", value: {} } }),
  intent({ type: "insert" }),
  intent({ type: "insert", payload: { name: "title" } }, { title: "a" }),
  intent({ type: "insert", payload: { name: "title.rows" } }, { title: "a" }),
  intent({ type: "insert", payload: { name: "__proto__" } }),
  intent({ type: "remove", payload: { name: "rows", index: "many" } }),
  intent({ type: "remove", payload: { name: "rows", index: -1 } }),
  intent({ type: "remove", payload: { name: "constructor", index: 0 } }),
  intent({ type: "insert", payload: { name: "rows", defaultValue: { name: { a: 1 } } } }),
  intent(null),
  formOf({ __intent__: "{" }),
])("no other intent is read (%#)", (form) => {
  expect(hasOurShape(form)).toBe(false);
});
