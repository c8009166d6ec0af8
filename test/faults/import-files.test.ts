import { type App, startApp } from "test/support/app";
import { countRows, databaseOf } from "test/support/app-database";
import { bombFile, lying, workbookFile } from "test/support/tables";
import { asOrganizer, pour, upload } from "test/support/uploading";
import { beforeAll, expect, it, vi } from "vitest";
import { paths } from "~/paths";

const PATH = paths.officeOrganizationsImport();
const MEMORY_MAX_BYTES = 200 * 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";

let app: App;
let headers: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  headers = await asOrganizer(app);
});

/** Nothing was stored but the word of it, and the process, fresh before, stayed within its memory. */
async function inMemory(work: () => Promise<unknown>): Promise<void> {
  await app.restart();
  const { imports: _, ...before } = await countRows(databaseOf(app));
  app.forgetPeak();
  await work();
  expect(app.peakBytes()).toBeLessThan(MEMORY_MAX_BYTES);
  expect(await countRows(databaseOf(app))).toMatchObject(before);
}

async function faultOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { location } = await upload(app, PATH, bytes, headers);
  const id = location?.split("/").at(-1);
  const found = await vi.waitUntil(() => databaseOf(app)("imports").where({ id, state: "failed" }).first(), {
    timeout: 10_000,
    interval: 20,
  });
  return found.fault;
}

it.each<[what: string, fault: string, bytes: () => Uint8Array<ArrayBuffer>]>([
  ["a bomb of 300 MB", "too-large", () => bombFile(300)],
  ["one that lies of its size", "too-large", () => lying(bombFile(300), SHEET)],
  ["a million columns", "too-wide", () => new TextEncoder().encode(`Nimi${",x".repeat(1_000_000)}`)],
  ["2 MB of short cells", "too-wide", () => new TextEncoder().encode("ab,".repeat(690_000))],
  ["2 MB of short lines", "too-many-rows", () => new TextEncoder().encode("a\n".repeat(1_000_000))],
  [
    "a sheet of 8 MB",
    "too-wide",
    () => workbookFile({ sheet: `<row>${"<c><v>1</v></c>".repeat(500_000)}</row>` }),
  ],
  ["a sheet of many tags", "empty", () => workbookFile({ sheet: "<c".repeat(3_900_000) })],
  [
    "a sheet of one tag without an end",
    "empty",
    () => workbookFile({ sheet: `<row ${"r".repeat(7_800_000)}` }),
  ],
  [
    "one long text in every cell",
    "too-large",
    () =>
      workbookFile({
        sharedStrings: [`<t>${"x".repeat(6_000_000)}</t>`],
        sheet: `<row>${`<c t="s"><v>0</v></c>`.repeat(20)}</row>`.repeat(5_000),
      }),
  ],
])("%s is refused within the memory: %s", async (_what, fault, bytes) => {
  const file = bytes();
  await inMemory(async () => expect(await faultOf(file)).toBe(fault));
});

it("300 MB are refused before they are sent, and without a length as soon as they are too many", async () => {
  const length = { "content-length": String(300 * 1024 * 1024) };
  await inMemory(async () => {
    expect(
      await pour(app, PATH, 1, { ...headers, ...length, "content-type": "multipart/form-data; boundary=x" }),
    ).toBe(413);
    expect(
      await pour(app, PATH, 300, { ...headers, "content-type": "multipart/form-data; boundary=x" }),
    ).toBe(413);
  });
});

it("only where a file is asked for may a form be as large as one", async () => {
  const megabyte = new Uint8Array(1024 * 1024);
  for (const path of [
    paths.officeNewOrganization(),
    paths.officeNewEvent(),
    paths.lostLink(),
    paths.signIn(),
  ])
    expect((await upload(app, path, megabyte, headers)).status, path).toBe(413);
  expect((await upload(app, PATH, new Uint8Array(3 * 1024 * 1024), headers)).status).toBe(413);
  expect((await upload(app, PATH, megabyte, headers)).status).toBe(303);
});
