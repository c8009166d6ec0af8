import { WHOLE_AREA } from "~/domain/event/rules";
import type { EventDetails, Municipality } from "~/domain/event/types";
import type { Question } from "~/domain/question/types";
import type { Room } from "~/domain/registration/types";
import type { Language } from "~/i18n/catalogue";
import { registrationWords } from "~/i18n/words/registration";

/** What the page of an event's form shows to choose from. */
export interface FormOffer {
  event: EventDetails;
  municipalities: Municipality[];
  questions: Question[];
  /** Names of known organisations, to choose from while typing. */
  organizations: string[];
  rooms: Room[];
}

/** A municipality in the reader's language; only the whole area has a name in each. */
export function municipalityName({ code, name }: Pick<Municipality, "code" | "name">, language: Language) {
  return code === WHOLE_AREA ? registrationWords[language].form.wholeArea : name;
}
