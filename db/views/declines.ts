import type { Decline } from "~/domain/decline/types";
import type { Db } from "../connection";
import { toDecline } from "../declines";
import { toGroups } from "../groups";
import type { Scope } from "./registrants";

export interface ListedDecline extends Decline {
  municipality: string;
  views: {
    themeId: string;
    theme: string;
    position: number;
    text: string;
    mayShow: boolean;
    onBoard: boolean;
  }[];
}

/** The declines of an event within the scope with what their writers would have said, the newest first. */
export async function listDeclines(db: Db, eventId: string, scope: Scope): Promise<ListedDecline[]> {
  const rows = await inScope(db, eventId, scope)
    .join("municipalities as m", "m.code", "d.municipality_code")
    .orderBy([{ column: "d.created_at", order: "desc" }, { column: "d.id" }])
    .select("d.*", "m.name as municipality");
  const views = await viewsOf(db, eventId, scope);
  return rows.map((row) => ({
    ...toDecline(row),
    municipality: row.municipality,
    views: views.get(row.id) ?? [],
  }));
}

async function viewsOf(db: Db, eventId: string, scope: Scope) {
  const rows = await inScope(db, eventId, scope)
    .join("advance_ideas as a", "a.decline_id", "d.id")
    .join("themes as t", "t.id", "a.theme_id")
    .orderBy([{ column: "t.position" }, { column: "a.created_at" }])
    .select("a.*", "t.name as theme", "t.position");
  return toGroups<ListedDecline["views"][number]>(
    rows.map((row) => [
      row.decline_id,
      {
        themeId: row.theme_id,
        theme: row.theme,
        position: row.position,
        text: row.text,
        mayShow: row.may_show_at !== null,
        onBoard: row.on_board_at !== null,
      },
    ]),
  );
}

function inScope(db: Db, eventId: string, scope: Scope) {
  const query = db("declines as d").where("d.event_id", eventId);
  return scope === "all" ? query : query.whereIn("d.municipality_code", [...scope]);
}
