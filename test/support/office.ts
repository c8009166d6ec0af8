import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { loadDemonstration } from "db/demo/load";
import { newId } from "db/id";
import { insertRole } from "db/organizer-roles";
import { insertOrganizer } from "db/organizers";
import { insertSession } from "db/sessions";
import type { Knex } from "knex";
import { SESSION_COOKIE } from "~/access/cookie";
import { hashToken, newToken } from "~/domain/site/token.server";
import { freshDatabase } from "./database";
import { SITE } from "./negotiation";

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
  /** What a loader or an action answers to a person: the thing returned or thrown. */
  ask(
    person: Person,
    deed: Deed,
    options?: { id?: string; query?: string; form?: Record<string, string> | [string, string][] },
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
  const context = { db, site: SITE, config: { mailFrom: "Hytekierto <posti@example.fi>" }, nudgeWorker() {} };
  return {
    db,
    heldId,
    openId: await idOf("open"),
    async ask(person, deed, { id = heldId, query = "", form } = {}) {
      const headers = new Headers(person === "stranger" ? {} : { cookie: await cookieOf(db, person) });
      const body = form && new URLSearchParams(form);
      const request = new Request(`${SITE.publicUrl}/${query}`, {
        method: form ? "POST" : "GET",
        headers,
        body,
      });
      const args = { request, params: { id }, context: context as unknown as AppLoadContext };
      try {
        return await deed(args);
      } catch (thrown) {
        if (thrown instanceof Error) throw thrown;
        return thrown;
      }
    },
  };
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
