import { expect, test } from "vitest";
import { queryString, readQuery } from "./query";

const read = (query: string) => readQuery(new URL(`https://hytekierto.example.fi/${query}`));

test("an address without a query asks for all, by name", () => {
  const { query, page } = read("");
  expect(query).toEqual({ search: null, municipalityCode: null, kind: null, only: null, sort: "name" });
  expect(page).toBe(1);
  expect(queryString(query)).toBe("");
});

test("what an address asks for can be asked again", () => {
  const asked = "?haku=Mäki+%26+ry&kunta=172&laji=ngo&vain=unconfirmed&jarjestys=latest&sivu=3";
  const { query, page } = read(asked);
  expect(query.search).toBe("Mäki & ry");
  expect(read(queryString(query, page))).toEqual({ query, page: 3 });
});

test.each(["?laji=pirate&vain=x&jarjestys=;", "?sivu=-4", "?sivu=abc", "?haku=%00%20"])(
  "%s asks for nothing that is not there",
  (address) => {
    expect(read(address)).toEqual(read(""));
  },
);
