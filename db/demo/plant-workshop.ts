import { hashToken } from "~/domain/site/token.server";
import { join } from "~/domain/workshop/join.server";
import { openWorkshop } from "~/domain/workshop/open-workshop.server";
import { post } from "~/domain/workshop/post.server";
import type { Db } from "../connection";
import { newId } from "../id";
import { findSeat } from "../seats";
import { findWorkshop } from "../views/workshop";
import { demoIdeas } from "./ideas";

/** An evening's boards: opened, written on by people who never were, and closed. */
export async function plantWorkshop(
  trx: Db,
  eventId: string,
  facilitatorId: string,
  at: Date,
): Promise<void> {
  const opened = await openWorkshop(trx, eventId, at);
  const workshop = opened.ok ? await findWorkshop(trx, opened.code) : null;
  if (!workshop) return;
  const lead = { seat: null, facilitatorId };
  for (const { position } of workshop.boards) {
    await post(
      trx,
      workshop,
      lead,
      { id: newId(), board: position, kind: "enter-phase", phase: "writing" },
      at,
    );
  }
  for (const { theme, text, organizationKind, municipalityCode } of demoIdeas) {
    const token = await join(trx, workshop, { organizationKind, municipalityCode }, at);
    const seat = await findSeat(trx, workshop.id, hashToken(token));
    const idea = { id: newId(), board: theme, kind: "add-idea", text } as const;
    await post(trx, workshop, { seat, facilitatorId: null }, idea, at);
  }
  for (const { position } of workshop.boards) {
    await post(
      trx,
      workshop,
      lead,
      { id: newId(), board: position, kind: "enter-phase", phase: "closed" },
      at,
    );
  }
}
