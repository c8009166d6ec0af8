import type { EventDetails } from "~/domain/event/types";
import { typedAnswers } from "~/domain/question/rules";
import type { Registration } from "~/domain/registration/types";
import type { BookingDefaults } from "../booking-form/typed";
import type { Told } from "../told-in.server";

/** The form as it would stand had its owner just typed what is kept. */
export function filledFrom(registration: Registration, event: EventDetails, told: Told): BookingDefaults {
  const answersOf = (participant: string | null) =>
    typedAnswers(
      told.questions,
      told.answers.filter(({ participantId }) => participantId === participant),
    );
  const { organizationName, organizationKind, municipalityCode, email } = registration;
  return {
    ...{ organizationKind, municipalityCode },
    organizationName: organizationName ?? "",
    alsoRepresents: registration.alsoRepresents ?? "",
    contactName: registration.contactName ?? "",
    email: email ?? "",
    phone: registration.phone ?? "",
    maySplit: ticked(registration.maySplit),
    answers: answersOf(null),
    participants: registration.participants.map(({ id, name, role, attends, themeIds }) => ({
      ...{ id, name, attends, role: role ?? "" },
      firstThemeId: themeIds[0] ?? "",
      secondThemeId: themeIds[1] ?? "",
      diet: told.diets[id] ?? "",
      dietConsent: ticked(id in told.diets),
      accessNeed: told.accessNeeds[id] ?? "",
      accessConsent: ticked(id in told.accessNeeds),
      answers: answersOf(id),
    })),
    views: event.themes.map(({ id }) => {
      const view = told.views.find(({ themeId }) => themeId === id);
      return { themeId: id, text: view?.text ?? "", mayShow: ticked(Boolean(view?.mayShowAt)) };
    }),
  };
}

function ticked(is: boolean): string {
  return is ? "on" : "";
}
