import type { Db } from "db/connection";
import { listQuestions } from "db/questions";
import type { EventDetails } from "~/domain/event/types";
import { type FormShape, formShapeOf } from "~/domain/registration/form-shape";
import { askedMunicipalities } from "../asked-municipalities.server";

/** What the form of an event offers. */
export async function formShapeFrom(db: Db, event: EventDetails): Promise<FormShape> {
  return formShapeOf(event, await askedMunicipalities(db, event), await listQuestions(db, event.id));
}
