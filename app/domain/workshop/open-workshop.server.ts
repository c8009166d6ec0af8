import { randomInt } from "node:crypto";
import { insertBoards } from "db/boards";
import type { Db } from "db/connection";
import { findEvent } from "db/events";
import { newId } from "db/id";
import { inTransaction } from "db/transaction";
import { listThemes } from "db/views/event-details";
import { findWorkshopCodeOfEvent, insertWorkshop } from "db/workshops";
import { newToken } from "../site/token.server";
import { newCode } from "./code";

type Opened = { ok: true; code: string } | { ok: false; reason: "no-themes" };

/** Makes the workshop of an event, one board to a theme. Once made, it stays as it is. */
export function openWorkshop(db: Db, eventId: string, now: Date): Promise<Opened> {
  return inTransaction(db, async (trx) => {
    const existing = await findWorkshopCodeOfEvent(trx, eventId);
    if (existing) return { ok: true, code: existing };
    const event = await findEvent(trx, eventId);
    const themes = event?.roundId ? await listThemes(trx, event.roundId) : [];
    if (themes.length === 0) return { ok: false, reason: "no-themes" };

    const workshop = { id: newId(), eventId, code: newCode(randomInt), followToken: newToken() };
    if (!(await insertWorkshop(trx, workshop, now))) return openWorkshop(trx, eventId, now);
    const boards = themes.map((theme) => ({
      id: newId(),
      themeId: theme.id,
      position: theme.position,
      prompt: theme.prompt,
    }));
    await insertBoards(trx, workshop.id, boards);
    return { ok: true, code: workshop.code };
  });
}
