import { request } from "node:http";
import { insertSession } from "db/sessions";
import { SESSION_COOKIE } from "~/access/cookie";
import { hashToken, newToken } from "~/domain/site/token.server";
import type { App } from "./app";
import { databaseOf } from "./app-database";

const DAY_MS = 86_400_000;

/** Headers of the demonstration's organizer, who is signed in. */
export async function asOrganizer(app: App): Promise<Record<string, string>> {
  const db = databaseOf(app);
  const token = newToken();
  const { organizer_id: organizerId } = await db("organizer_roles").where({ role: "organizer" }).first();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + DAY_MS);
  await insertSession(db, { tokenHash: hashToken(token), organizerId, createdAt, expiresAt });
  return { origin: app.url, cookie: `${SESSION_COOKIE}=${token}` };
}

/** Sends a file as the form of an import does; the address to which the answer leads, or null. */
export async function upload(
  app: App,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Promise<{ status: number; location: string | null }> {
  const body = new FormData();
  body.set("file", new File([bytes], "lista.xlsx"));
  const answer = await fetch(app.url + path, { method: "POST", headers, body, redirect: "manual" });
  await answer.text();
  return { status: answer.status, location: answer.headers.get("location") };
}

const MEGABYTE = Buffer.alloc(1024 * 1024, "x");

/** Sends as many megabytes as it is let; with their length told beforehand, or in pieces without an end in sight. */
export function pour(
  app: App,
  path: string,
  megabytes: number,
  headers: Record<string, string>,
): Promise<number> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    let status = 0;
    const sent = request({ hostname, port, path, method: "POST", headers, agent: false }, (answer) => {
      status = answer.statusCode ?? 0;
      answer.resume();
      resolve(status);
      sent.destroy();
    });
    sent.on("error", (error) => (status ? resolve(status) : reject(error)));
    let left = megabytes;
    const push = () => {
      while (left-- > 0 && !status) if (!sent.write(MEGABYTE)) return void sent.once("drain", push);
      if (!status) sent.end();
    };
    push();
  });
}
