import type { Params } from "@remix-run/react";
import type { Db } from "db/connection";
import { findQuestion } from "db/questions";
import { notFound } from "~/http/refuse";
import { organizedEventFrom } from "~/routes/office/report/event-from.server";

/** The question of an address, removed ones too, for the organiser who asks. Throws a 404 for all others. */
export async function questionFrom(db: Db, request: Request, params: Params) {
  const { asker, event } = await organizedEventFrom(db, request, params);
  const question = await findQuestion(db, event.id, params.questionId ?? "");
  if (!question) throw notFound();
  return { asker, event, question };
}
