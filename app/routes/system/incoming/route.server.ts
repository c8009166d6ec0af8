import { createHash, timingSafeEqual } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import { readIncoming } from "emails/incoming/read";
import { take } from "~/domain/incoming/take.server";
import { notFound } from "~/http/refuse";

export function loader(): never {
  throw notFound();
}

/** A mail server hands over a mail that came in, as it came, and hears what came of it. */
export async function action({ request, context: { db, site, config } }: ActionFunctionArgs) {
  if (!config.incomingSecret) throw notFound();
  if (!bears(request, config.incomingSecret))
    return new Response(null, { status: 401, headers: { "WWW-Authenticate": "Bearer" } });
  if (request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() !== "message/rfc822")
    return new Response("message/rfc822 is wanted\n", { status: 415 });
  const incoming = await readIncoming(Buffer.from(await request.arrayBuffer()));
  const taken = incoming ? await take(db, site, incoming, new Date()) : "unknown";
  return Response.json({ taken });
}

/** Compared by their hashes, which are equally long, in a time that tells nothing. */
function bears(request: Request, secret: string): boolean {
  const given = /^Bearer +(.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  return timingSafeEqual(hash(given), hash(secret));
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
