import { envelopeAddress } from "emails/address";
import { describe, expect, test } from "vitest";
import { email } from "./fields.server";

const ADDRESS = email();
const read = (typed: string) => ADDRESS.safeParse(typed);

describe("an address", () => {
  test.each([
    ["Aino.Jarvela@Yhdistys.Example.FI", "aino.jarvela@yhdistys.example.fi"],
    [" aino@example.fi ", "aino@example.fi"],
    ["aino+hyte@example.fi", "aino+hyte@example.fi"],
    ["o'hara@example.fi", "o'hara@example.fi"],
    ["aino@KYLÄ.example.fi", "aino@xn--kyl-sla.example.fi"],
    ["aino@xn--kyl-sla.example.fi", "aino@xn--kyl-sla.example.fi"],
    ["aino@example。fi", "aino@example.fi"],
    [`${"a".repeat(64)}@example.fi`, `${"a".repeat(64)}@example.fi`],
  ])("%s is %s, and goes into an envelope as it is", (typed, kept) => {
    expect(read(typed).data).toBe(kept);
    expect(envelopeAddress(kept)).toBe(kept);
  });

  test.each([
    ["a comment", "aino(kotona)@example.fi"],
    ["a comment behind", "aino@example.fi(koti)"],
    ["quotes", '"aino järvelä"@example.fi'],
    ["quotes with an at-sign", '"a@b"@example.fi'],
    ["a name and an address", "Aino <aino@example.fi>"],
    ["two addresses", "aino@example.fi,jari@example.fi"],
    ["two at-signs", "aino@example.fi@kylä.example.fi"],
    ["a letter beyond ASCII before the at-sign", "äinö@example.fi"],
    ["a number of a machine", "aino@[127.0.0.1]"],
    ["a number of a machine without brackets", "aino@127.0.0.1"],
    ["no domain", "aino@"],
    ["a domain of one part", "aino@localhost"],
    ["two dots", "aino..j@example.fi"],
    ["a mark that nobody sees", "aino@exam\u00adple.fi"],
    ["a space that nobody sees", "aino@exam\u200bple.fi"],
    ["text turned around", "aino@\u202eexample.fi"],
    ["a line break", "aino@example.fi\r\nBcc: x@example.fi"],
    ["a line break before the domain", "aino\n@example.fi"],
    ["a port and a path", "aino@kylä.example.fi:25/x"],
    ["too much before the at-sign", `${"a".repeat(65)}@example.fi`],
    ["too long a part of a domain", `aino@${"a".repeat(64)}.fi`],
    ["too much in all", `aino@${"a.".repeat(130)}fi`],
  ])("with %s is refused", (_what, typed) => {
    expect(read(typed).success).toBe(false);
  });

  test("that the form takes is one that an envelope takes", () => {
    const letters = ["a", "ä", ".", "-", "'", "+", "_", '"', "(", "@", "\u00df", "\uff0e", "%", "/"];
    for (const first of letters)
      for (const second of letters) {
        for (const typed of [`${first}x${second}@example.fi`, `aino@${first}x${second}.fi`]) {
          const { data } = read(typed);
          if (data !== undefined) expect(envelopeAddress(data), typed).toBe(data);
        }
      }
  });
});
