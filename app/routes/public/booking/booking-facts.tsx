import type { EventDetails } from "~/domain/event/types";
import { questionsOf } from "~/domain/question/rules";
import type { Registration } from "~/domain/registration/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { type Fact, Facts } from "~/ui/facts";
import { AnswerFacts } from "../booking-form/answer-facts";
import { municipalityName } from "../booking-form/offer";
import type { Told } from "../told-in.server";

interface BookingFactsProps {
  event: EventDetails;
  registration: Registration;
  told: Told;
}

/** What was told of the whole registration, answers to the organiser's questions among it. */
export function BookingFacts({ event, registration, told }: BookingFactsProps) {
  const language = useLanguage();
  const t = registrationWords[language].booking;
  const kind = commonWords[language].organizationKinds[registration.organizationKind];
  const own = event.contacts.find(({ municipality }) => municipality.code === registration.municipalityCode);
  const facts: [term: string, words: string | null | undefined][] = [
    [t.reference, registration.reference],
    [t.organization, [registration.organizationName, kind].filter(Boolean).join(", ")],
    [t.alsoRepresents, registration.alsoRepresents],
    [t.municipality, own && municipalityName(own.municipality, language)],
    [t.contactName, registration.contactName],
    [t.email, registration.email],
    [t.phone, registration.phone],
    [t.maySplit, registration.maySplit ? t.yes : null],
  ];
  const items: Fact[] = facts.flatMap(([term, words]) => (words ? [{ term, children: words }] : []));
  return (
    <>
      <Facts items={items} />
      <AnswerFacts
        questions={questionsOf(told.questions, "registration")}
        answers={told.answers.filter(({ participantId }) => participantId === null)}
      />
    </>
  );
}
