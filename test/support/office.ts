import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { loadDemonstration } from "db/demo/load";
import { insertEventLink } from "db/event-links";
import { newId } from "db/id";
import { insertRole } from "db/organizer-roles";
import { insertOrganizer } from "db/organizers";
import { insertQuestion } from "db/questions";
import { insertSession } from "db/sessions";
import type { Knex } from "knex";
import { SESSION_COOKIE } from "~/access/cookie";
import { planMailing } from "~/domain/mailing/plan.server";
import { EVERYBODY } from "~/domain/mailing/rules";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import { freshDatabase } from "./database";
import { importTable } from "./importing";
import { SITE } from "./negotiation";
import { asked } from "./question";

export type Person = "stranger" | "outsider" | "facilitator" | "contact" | "organizer";

const ADDRESSES: Record<Exclude<Person, "stranger">, string> = {
  outsider: "outsider@example.fi",
  facilitator: "veera.vetaja@example.fi",
  contact: "tiina.tuomela@example.fi",
  organizer: "aino.mallila@example.fi",
};

type Deed = (args: ActionFunctionArgs) => unknown;

export interface Office {
  db: Knex;
  /** The held event of the demonstration, with registrants, boards and a report; its contact is Toivakka's. */
  heldId: string;
  /** The one that is open for registration. */
  openId: string;
  /** An organisation whose home is Toivakka. */
  organizationId: string;
  /** The organizer's import of a file, which waits for a yes. */
  importId: string;
  /** A registration, and a link for somebody who is late, of a municipality in the held event. */
  of(municipalityCode: string): Promise<{ registrationId: string; linkId: string }>;
  /** What a loader or an action answers to a person: the thing returned or thrown. */
  ask(
    person: Person,
    deed: Deed,
    options?: {
      id?: string;
      slug?: string;
      organizationId?: string;
      importId?: string;
      messageId?: string;
      /** A registration, and a late link, in the place of Toivakka's. */
      registrationId?: string;
      linkId?: string;
      mailingId?: string;
      query?: string;
      form?: Record<string, string> | [string, string][] | FormData;
    },
  ): Promise<unknown>;
}

/** The demonstration with somebody in each part, and somebody without any. */
export async function openOffice(): Promise<Office> {
  const db = await freshDatabase();
  await loadDemonstration(db, SITE, new Date());
  await insertOrganizer(
    db,
    { id: newId(), name: "Ulla Ulkopuolinen", email: ADDRESSES.outsider, title: null, phone: null },
    new Date(),
  );
  const idOf = async (state: string) => (await db("events").where({ state }).first("id")).id as string;
  const heldId = await idOf("held");
  await insertRole(db, await organizerId(db, "facilitator"), "facilitator", heldId);
  const questionId = await plantQuestion(db, heldId);
  const atHome = await db("organizations")
    .where({ municipality_code: "850" })
    .orderBy("name_key")
    .first("id");
  const planted = await plantImport(db, await organizerId(db, "organizer"));
  const links = await plantLateLinks(db, heldId, await organizerId(db, "organizer"));
  const registrationOf = async (code: string) =>
    (await db("registrations").where({ event_id: heldId, municipality_code: code }).first("id")).id as string;
  const of = async (code: string) => ({
    registrationId: await registrationOf(code),
    linkId: links.get(code) ?? "",
  });
  const own = await of("850");
  const standard = {
    id: heldId,
    organizationId: atHome.id,
    questionId,
    importId: planted,
    roundId: (await db("rounds").first("id")).id,
    newsId: (await db("news").first("id")).id,
    mailingId: await plantMailing(db, heldId, ["850"]),
    type: "csv",
    messageId: (await db("outbox").orderBy("id").first("id"))?.id ?? "",
    ...own,
  };
  const context = {
    db,
    site: SITE,
    language: "fi",
    config: { mailFrom: "Hytekierto <posti@example.fi>" },
    nudgeWorker() {},
  };
  return {
    db,
    heldId,
    openId: await idOf("open"),
    organizationId: atHome.id,
    importId: planted,
    of,
    async ask(person, deed, { query = "", form, ...asked } = {}) {
      const headers = new Headers(person === "stranger" ? {} : { cookie: await cookieOf(db, person) });
      const body = form instanceof FormData ? form : form && new URLSearchParams(form);
      const request = new Request(`${SITE.publicUrl}/${query}`, {
        method: form ? "POST" : "GET",
        headers,
        body,
      });
      const args = {
        request,
        params: { ...standard, ...asked },
        context: context as unknown as AppLoadContext,
      };
      try {
        return await deed(args);
      } catch (thrown) {
        if (thrown instanceof Error) throw thrown;
        return thrown;
      }
    },
  };
}

/** A file of the organizer's that was read. */
async function plantImport(db: Knex, organizerId: string): Promise<string> {
  const importer = { kind: "organizations", eventId: null, organizerId, scope: "all" } as const;
  return (await importTable(db, importer, [["Nimi"], ["Aivan uusi ry"]], new Date())).id;
}

/** A link for each municipality of an event, by its code. */
async function plantLateLinks(db: Knex, eventId: string, organizerId: string): Promise<Map<string, string>> {
  const codes: string[] = await db("registration_contacts")
    .where({ event_id: eventId })
    .pluck("municipality_code");
  const links = new Map<string, string>();
  for (const municipalityCode of codes) {
    const id = newId();
    const told = { id, eventId, purpose: "late", municipalityCode, note: "Myöhässä", organizerId } as const;
    const secret = { tokenHash: hashToken(id), tokenSealed: seal(SITE, id) };
    const createdAt = new Date().toISOString();
    await insertEventLink(db, { ...told, ...secret, createdAt, expiresAt: "2999-01-01T00:00:00.000Z" });
    links.set(municipalityCode, id);
  }
  return links;
}

/** A message that waits for its day, to the registrants of some municipalities or to all. */
export async function plantMailing(db: Knex, eventId: string, municipalityCodes: string[] | null) {
  const id = newId();
  const audience = { ...EVERYBODY, municipalityCodes };
  const text = { subject: "Kahvit", body: "Tervetuloa!", dueAt: "2999-01-01T09:00:00.000Z" };
  const mailing = { id, kind: "message", eventId, audience, ...text, createdBy: null } as const;
  await planMailing(db, mailing, new Date());
  return id;
}

/** What the pages of a single question show. */
async function plantQuestion(db: Knex, eventId: string): Promise<string> {
  const question = asked({ eventId });
  await insertQuestion(db, question);
  return question.id;
}

/** The status of what a loader or an action returns or throws. */
export function statusOf(answer: unknown): number {
  if (answer instanceof Response) return answer.status;
  const init = (answer as { init?: ResponseInit | null } | null)?.init;
  return init?.status ?? 200;
}

async function organizerId(db: Knex, person: Exclude<Person, "stranger">): Promise<string> {
  return (await db("organizers").where({ email: ADDRESSES[person] }).first("id")).id;
}

async function cookieOf(db: Knex, person: Exclude<Person, "stranger">): Promise<string> {
  const token = newToken();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + 60_000);
  await insertSession(db, {
    tokenHash: hashToken(token),
    organizerId: await organizerId(db, person),
    createdAt,
    expiresAt,
  });
  return `${SESSION_COOKIE}=${token}`;
}
