import type { Db } from "db/connection";
import { listQuestions } from "db/questions";
import { listRooms } from "db/quotas";
import { listSuggestedNames } from "db/views/organization-suggestions";
import type { EventDetails } from "~/domain/event/types";
import { type FormShape, formShapeOf } from "~/domain/registration/form-shape";
import { askedMunicipalities } from "../asked-municipalities.server";
import type { FormOffer } from "./offer";

const NAMES_SUGGESTED = 60;

/** What the form of an event takes. */
export async function formShapeFrom(db: Db, event: EventDetails): Promise<FormShape> {
  return formShapeOf(event, await askedMunicipalities(db, event), await listQuestions(db, event.id));
}

/** What the page of an event's form shows. */
export async function formOfferFrom(db: Db, event: EventDetails): Promise<FormOffer> {
  const municipalities = await askedMunicipalities(db, event);
  const codes = municipalities.map(({ code }) => code);
  return {
    event,
    municipalities,
    questions: await listQuestions(db, event.id),
    organizations: await listSuggestedNames(db, codes, NAMES_SUGGESTED),
    rooms: event.capacity === null ? [] : await listRooms(db, event.id),
  };
}
