import type { ReactNode } from "react";
import type { EventDetails, Municipality } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import type { Question } from "~/domain/question/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { municipalityName } from "../booking-form/offer";
import { Asked } from "./asked";

interface BlanksProps {
  event: EventDetails;
  municipalities: Municipality[];
  questions: Question[];
}

const PEOPLE_ON_PAPER = 3;

/** The questions of the form, each with room to write. */
export function Blanks({ event, municipalities, questions }: BlanksProps) {
  const language = useLanguage();
  const { form, paper: t } = registrationWords[language];
  const { organizationKinds } = commonWords[language];
  const kinds = ORGANIZATION_KINDS.filter((kind) => kind !== "resident" || event.takesResidents);
  return (
    <div className="blanks">
      <Blank label={form.organization} />
      <Boxes options={kinds.map((kind) => (kind === "resident" ? t.residents : organizationKinds[kind]))} />
      <Boxes
        label={t.municipality}
        options={municipalities.map((municipality) => municipalityName(municipality, language))}
      />
      <People event={event} />
      <div className="blanks__row">
        <Blank label={form.email} />
        <Blank label={form.phone} />
      </div>
      <div className="blanks__row">
        <Blank label={form.contactName} />
        <Blank label={form.alsoRepresents} />
      </div>
      <Asked event={event} questions={questions} />
    </div>
  );
}

function People({ event }: { event: EventDetails }) {
  const { form, paper: t } = registrationWords[useLanguage()];
  const hybrid = event.participation === "hybrid";
  return (
    <table className="blanks__people">
      <caption>{t.participants}</caption>
      <thead>
        <tr>
          <th scope="col">{form.name}</th>
          <th scope="col">{form.role}</th>
          {hybrid && <th scope="col">{form.attends}</th>}
          <th scope="col">{t.diet}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: PEOPLE_ON_PAPER }, (_, row) => (
          <tr key={row}>
            <td />
            <td />
            {hybrid && (
              <td>
                <Box>{form.onSite}</Box> <Box>{form.remote}</Box>
              </td>
            )}
            <td className="blanks__consent">
              <Box>{t.yes}</Box>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Blank({ label, lines = 1 }: { label: ReactNode; lines?: number }) {
  return (
    <div className="blank">
      <p className="blank__label">{label}</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="blank__line" />
      ))}
    </div>
  );
}

export function Boxes({ label, options }: { label?: ReactNode; options: string[] }) {
  return (
    <div className="blank">
      {label && <p className="blank__label">{label}</p>}
      <p className="blank__boxes">
        {options.map((option) => (
          <Box key={option}>{option}</Box>
        ))}
      </p>
    </div>
  );
}

function Box({ children }: { children: string }) {
  return (
    <span className="box">
      <span className="box__square" />
      {children}
    </span>
  );
}
