import type { ActionFunctionArgs } from "@remix-run/node";
import { findSenderOf } from "~/access/seat.server";
import { readCommand } from "~/domain/workshop/form.server";
import { post } from "~/domain/workshop/post.server";
import { REFUSED_WITH } from "../refused-with";
import { workshopFrom } from "../workshop-from.server";

/** Takes a command as JSON, from our own pages; answers when it is on the disk. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  const command = readCommand(await jsonOf(request));
  if (!command) return Response.json({ ok: false, reason: "malformed" }, { status: 400 });
  const now = new Date();
  const sender = await findSenderOf(db, request, workshop, now);
  const outcome = await post(db, workshop, sender, command, now);
  return Response.json(outcome, { status: outcome.ok ? 200 : REFUSED_WITH[outcome.reason] });
}

async function jsonOf(request: Request): Promise<unknown> {
  const isJson = request.headers.get("content-type")?.startsWith("application/json");
  return isJson ? request.json().catch(() => null) : null;
}
