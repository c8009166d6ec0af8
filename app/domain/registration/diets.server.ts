import type { DietaryRequirement } from "db/dietary-requirements";
import { seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { BookingForm } from "./form.server";
import type { Registration } from "./types";

/** The diets of a form, sealed, each for the participant in the same place. The form has checked the consents. */
export function dietsOf(
  site: Site,
  registration: Registration,
  form: BookingForm,
  now: Date,
): DietaryRequirement[] {
  return form.participants.flatMap(({ diet }, index) => {
    const participantId = registration.participants[index]?.id;
    if (!diet || !participantId) return [];
    return [{ participantId, textSealed: seal(site, diet), consentAt: now.toISOString() }];
  });
}
