import { exampleMessage } from "test/support/messages";
import { describe, expect, test } from "vitest";
import { compose } from "./compose";
import { partsOf } from "./web-addresses";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };
const linksIn = (line: string) =>
  partsOf(line).flatMap((part) => (typeof part !== "string" && "href" in part ? [part.href] : []));
const shown = (line: string) =>
  partsOf(line)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");

describe("a web address in a text", () => {
  test.each([
    ["Katso https://esimerkki.fi.", "https://esimerkki.fi"],
    ["(https://esimerkki.fi/a_(b))", "https://esimerkki.fi/a_(b)"],
    ["HTTP://esimerkki.fi/?a=1&b=2#c, kiitos", "HTTP://esimerkki.fi/?a=1&b=2#c"],
    ["Onko ”https://esimerkki.fi/ä”?", "https://esimerkki.fi/ä"],
    ["<https://esimerkki.fi>!", "https://esimerkki.fi"],
  ])("%s is a link without what ends the sentence", (line, href) => {
    expect(linksIn(line)).toEqual([href]);
    expect(shown(line)).toBe(line);
  });

  test.each(["javascript:alert(1)", "esimerkki.fi", "mailto:a@example.fi", "https://", "data:text/html,x"])(
    "%s is no link",
    (line) => expect(partsOf(line)).toEqual([line]),
  );
});

describe.each(["message", "news", "reminder", "thank-you", "event-changed", "event-cancelled"] as const)(
  "what an organiser writes in a mail of kind %s",
  (kind) => {
    const written = 'Aineisto: https://aineisto.example.fi/?a=1&b="x"><script>.';
    const { html, text } = compose(exampleMessage(kind, "fi", { body: written, note: written }), SENDER);

    test("has links that can be pressed, and no markup", () => {
      expect(html).toContain('<a href="https://aineisto.example.fi/?a=1&amp;b="');
      expect(html).not.toContain("<script");
      expect(text).toContain(written);
    });
  },
);

test("a name with an address in it is no link", () => {
  const message = exampleMessage("confirmation", "fi", { organization: "https://huijaus.example.fi ry" });
  expect(compose(message, SENDER).html).not.toContain('href="https://huijaus');
});
