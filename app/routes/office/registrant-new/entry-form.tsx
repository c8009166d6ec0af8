import type { SubmissionResult } from "@conform-to/react";
import { OFFICE_SOURCES, REGISTRATION_LANGUAGES } from "~/domain/registration/types";
import { officeRegistrant } from "~/i18n/fi/office-registrant";
import { paths } from "~/paths";
import { BookingFaults } from "~/routes/public/booking-form/faults";
import type { FormOffer } from "~/routes/public/booking-form/offer";
import {
  KindField,
  MunicipalityField,
  OrganizationNameField,
} from "~/routes/public/booking-form/organization-fields";
import { ParticipantFields } from "~/routes/public/booking-form/participant-fields";
import { bookingFormProps, useBookingForm } from "~/routes/public/booking-form/typed";
import { Button, DefaultSubmit } from "~/ui/button";
import { RadioGroup } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { SelectField } from "~/ui/field";
import "~/ui/styles/pages/registrants.css";
import { FoldedFields } from "../registrant-form/folded-fields";
import { OfficeEmail } from "../registrant-form/office-email";

const t = officeRegistrant.entry;

interface EntryFormProps {
  offer: FormOffer;
  lastResult: SubmissionResult<string[]> | undefined;
  /** How the one before came: papers are written down one after the other. */
  source: string;
  /** Of the registration that is written down. */
  id: string;
}

/** Name and municipality are enough; the first field has the focus, and Enter saves. */
export function EntryForm({ offer, lastResult, source, id }: EntryFormProps) {
  const only = offer.municipalities.length === 1 ? offer.municipalities[0]?.code : undefined;
  const [form, fields] = useBookingForm(lastResult, {
    participants: [{}],
    municipalityCode: only,
    organizationKind: "association",
  });
  const typed = lastResult?.initialValue as { id?: string; source?: string; language?: string } | undefined;
  const parts = { form, fields, offer };
  return (
    <>
      <BookingFaults form={form} questions={offer.questions} />
      <form {...bookingFormProps(form, paths.officeRegistrantNew(offer.event.id))}>
        <DefaultSubmit />
        <input type="hidden" name="id" value={typed?.id ?? id} />
        <ParticipantFields {...parts} takesFocus={!lastResult} />
        <MunicipalityField {...parts} brief />
        <OrganizationNameField {...parts} optional />
        <OfficeEmail fields={fields} />
        <RadioGroup
          legend={t.source}
          name="source"
          defaultValue={typed?.source ?? source}
          options={OFFICE_SOURCES.map((value) => ({ value, label: t.sources[value] }))}
        />
        <FoldedFields {...parts}>
          <Disclosure summary={t.kindAndLanguage} open={Boolean(fields.organizationKind.errors)}>
            <KindField {...parts} />
            <SelectField
              label={officeRegistrant.language}
              name="language"
              defaultValue={typed?.language ?? "fi"}
              options={REGISTRATION_LANGUAGES.map((value) => ({
                value,
                label: officeRegistrant.languages[value],
              }))}
            />
          </Disclosure>
        </FoldedFields>
        <p>
          <Button>{t.submit}</Button>
        </p>
      </form>
    </>
  );
}
