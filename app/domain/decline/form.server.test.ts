import { newId } from "db/id";
import { expect, it } from "vitest";
import { declineForm } from "./form.server";

const OFFER = { municipalityCodes: ["850"], takesResidents: false, themeIds: ["first", "second"] };
const LEAST = { id: newId(), organizationKind: "association", municipalityCode: "850" };

function faultsOf(given: object): string[] {
  const read = declineForm(OFFER).safeParse({ ...LEAST, ...given });
  return (read.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const on = (themeId: string) => ({ themeId, text: "Ajatus" });

it("takes a view on each theme", () => {
  expect(faultsOf({ views: [on("first"), on("second")] })).toEqual([]);
});

it("takes no second view on a theme", () => {
  expect(faultsOf({ views: [on("first"), on("first")] })).toEqual(["views: unknown"]);
  expect(faultsOf({ views: Array.from({ length: 900 }, () => on("second")) })).toEqual(["views: unknown"]);
});

it("is told by an id of its own", () => {
  expect(faultsOf({ id: undefined })).toEqual(["id: required"]);
});
