import { expect, test } from "vitest";
import { isOneClick, takesOneClick } from "./one-click";

test("only the addresses of mails' own way out take a request from elsewhere", () => {
  expect(takesOneClick("/kutsu/SALAINEN/ei-kutsuja")).toBe(true);
  expect(takesOneClick("/sv/kutsu/SALAINEN/ei-kutsuja")).toBe(true);
  for (const path of ["/kutsu/SALAINEN", "/kutsu/a/b/ei-kutsuja", "/kutsu/a/ei-kutsuja.data", "/kirjaudu"])
    expect(takesOneClick(path), path).toBe(false);
});

test("the one-click is known in both forms of the standard, and nothing else is taken for it", () => {
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const oneClick = part("List-Unsubscribe", "One-Click");
  for (const body of ["List-Unsubscribe=One-Click", "List-Unsubscribe=One-Click\r\n", `${oneClick}--x--\r\n`])
    expect(isOneClick(Buffer.from(body)), body).toBe(true);
  for (const body of [
    "",
    "deed=refuse",
    "List-Unsubscribe=One-Click&deed=undo",
    `${oneClick}${part("deed", "undo")}--x--\r\n`,
  ])
    expect(isOneClick(Buffer.from(body)), body).toBe(false);
});
