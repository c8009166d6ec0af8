import { newId } from "db/id";
import { beforeAll, expect, test } from "vitest";
import { action as cover, loader as coverPage } from "~/routes/office/cover-messages/route.server";
import { loader as coverage } from "~/routes/office/coverage/route.server";
import { action as declineByPhone } from "~/routes/office/decline-new/route.server";
import { loader as declines } from "~/routes/office/declines/route.server";
import { loader as list, action as remove } from "~/routes/office/invitations/route.server";
import { loader as csv } from "~/routes/office/invitations-csv/route.server";
import { action as add } from "~/routes/office/invitations-new/route.server";
import { action as send, loader as sending } from "~/routes/office/invitations-sending/route.server";
import { type Office, openOffice, statusOf } from "./support/office";

const TOIVAKKA = "850";
const JOUTSA = "172";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

type Loaded<Loader extends (...args: never[]) => unknown> = Awaited<ReturnType<Loader>>;

/** What the contact of Toivakka gets from a page of the open event. */
const seen = async <Loader extends (...args: never[]) => unknown>(loader: Loader, query = "") =>
  (await office.ask("contact", loader as never, { id: office.openId, query })) as Loaded<Loader>;
const post = (action: (...args: never[]) => unknown, form: Record<string, string>, query = "") =>
  office.ask("contact", action as never, { id: office.openId, form, query });
const invitations = () => office.db("invitations").where({ event_id: office.openId });
const other = () => invitations().where({ municipality_code: JOUTSA });

test("the contact of Toivakka sees Toivakka's invitations, numbers and answers, and no others", async () => {
  const page = await seen(list);
  const own = await invitations().where({ municipality_code: TOIVAKKA });
  expect(page.invitations.map(({ municipalityCode }) => municipalityCode)).toEqual(own.map(() => TOIVAKKA));
  expect(page.progress.all).toBe(own.length);
  expect((await seen(coverage)).byMunicipality.map(({ key }) => key)).toEqual(["Toivakka"]);
  expect((await seen(coverage)).unreached.every((one) => one.municipalityCode === TOIVAKKA)).toBe(true);
  expect((await seen(declines)).declines.every((one) => one.municipalityCode === TOIVAKKA)).toBe(true);
  expect((await seen(sending)).batches.every(({ code }) => code === TOIVAKKA)).toBe(true);
  expect(await other()).not.toEqual([]);
});

test("asking for another municipality by its number gives nothing, in the list and in the file", async () => {
  expect((await seen(list, `?kunta=${JOUTSA}`)).invitations).toEqual([]);
  const file = (await office.ask("contact", csv, { id: office.openId })) as Response;
  const rows = (await file.text()).trimEnd().split("\r\n").slice(1, -1);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.split(";")[3] === "Toivakka")).toBe(true);
});

test("another municipality's invitation cannot be taken off the list", async () => {
  const id = newId();
  const row = await other().first();
  await office.db("invitations").insert({ ...row, id, email: null, email_key: null, link_hash: id });
  expect(statusOf(await post(remove, { invitationId: id }))).toBe(409);
  expect(await invitations().where({ id })).toHaveLength(1);
});

test("nobody can be invited, and nothing written, in another municipality's name", async () => {
  expect(statusOf(await post(add, { municipalityCodes: JOUTSA, kinds: "ngo" }, "?tapa=rekisteri"))).toBe(422);
  const typed = { organizationName: "Malli ry", organizationKind: "ngo", email: "malli@example.fi" };
  expect(statusOf(await post(add, { ...typed, municipalityCode: JOUTSA }))).toBe(422);
  const message = { id: newId(), message: "Terve", deed: "save", municipalityCode: JOUTSA };
  expect(statusOf(await post(cover, message))).toBe(422);
  expect(await office.db("cover_messages")).toEqual([]);
  const page = await office.ask("contact", coverPage, { id: office.openId, query: `?kunta=${JOUTSA}` });
  expect(statusOf(page)).toBe(404);
  const told = { id: newId(), organizationKind: "ngo", municipalityCode: JOUTSA };
  expect(statusOf(await post(declineByPhone, told))).toBe(422);
});

test("what the contact sends goes to the own municipality only", async () => {
  const typed = { organizationName: "Malli ry", organizationKind: "ngo", email: "malli@example.fi" };
  expect(statusOf(await post(add, { ...typed, municipalityCode: TOIVAKKA }))).toBe(303);
  expect(statusOf(await post(send, { nothing: "" }))).toBe(303);
  const codes = await office
    .db("outbox as o")
    .join("invitations as i", "i.id", "o.invitation_id")
    .where({ "o.state": "queued" })
    .distinct()
    .pluck("i.municipality_code");
  expect(codes).toEqual([TOIVAKKA]);
});
