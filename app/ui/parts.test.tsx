import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { themeClass } from "./badge";
import { CardList } from "./card";
import { Round } from "./ring";
import { Table } from "./table";

test("the ring names all four stages and says which one is now", () => {
  const names = { invitation: "Kutsu", meeting: "Kohtaaminen", report: "Kooste", followup: "Seuranta" };
  const html = renderToStaticMarkup(<Round stage="report" label="Kierron vaihe" names={names} />);
  expect(html.match(/<li/g)).toHaveLength(4);
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html).toMatch(/aria-current="step">Kooste</);
});

test("a table can be scrolled with the keyboard and is named by its caption", () => {
  const html = renderToStaticMarkup(
    <Table caption="Osallistujat" columns={[{ heading: "Nimi" }]} rows={[{ key: "1", cells: ["Maija"] }]} />,
  );
  const id = /<caption id="([^"]+)"/.exec(html)?.[1];
  expect(html).toMatch(new RegExp(`<section[^>]* aria-labelledby="${id}" tabindex="0"`));
  expect(html).toContain('<th scope="row">Maija</th>');
});

test("a seventh theme gets the first colour again", () => {
  expect([1, 6, 7, 13].map(themeClass)).toEqual(["theme-1", "theme-6", "theme-1", "theme-1"]);
});

test("a list of no cards is no list", () => {
  expect(renderToStaticMarkup(<CardList>{[]}</CardList>)).toBe("");
});
