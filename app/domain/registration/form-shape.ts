import type { EventDetails, Participation } from "~/domain/event/types";
import type { Question } from "~/domain/question/types";
import type { Attends } from "./types";

/** What the form of an event offers: nothing else is accepted. */
export interface FormShape {
  municipalityCodes: string[];
  takesResidents: boolean;
  attends: [Attends, ...Attends[]];
  themeIds: string[];
  questions: Question[];
}

const ATTENDS: Record<Participation, FormShape["attends"]> = {
  "on-site": ["on-site"],
  remote: ["remote"],
  hybrid: ["on-site", "remote"],
};

export function formShapeOf(
  event: EventDetails,
  municipalities: { code: string }[],
  questions: Question[],
): FormShape {
  return {
    municipalityCodes: municipalities.map(({ code }) => code),
    takesResidents: event.takesResidents,
    attends: ATTENDS[event.participation],
    themeIds: event.themes.map(({ id }) => id),
    questions,
  };
}
