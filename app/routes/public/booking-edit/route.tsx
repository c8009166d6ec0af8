import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, DefaultSubmit, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { BookingFaults } from "../booking-form/faults";
import { MoreFields } from "../booking-form/more-fields";
import { OrganizationFields } from "../booking-form/organization-fields";
import { ParticipantFields } from "../booking-form/participant-fields";
import { bookingFormProps, useBookingForm } from "../booking-form/typed";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].booking.editTitle),
  NOT_SEARCHED,
];

export default function BookingEdit() {
  const { token, registration, municipalities, participants } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = registrationWords[useLanguage()].booking;
  const [form, fields] = useBookingForm(answer?.reply, {
    organizationName: registration.organizationName ?? "",
    organizationKind: registration.organizationKind,
    municipalityCode: registration.municipalityCode,
    phone: registration.phone ?? "",
    participants,
  });
  return (
    <PublicFrame>
      <h1>{t.editTitle}</h1>
      {answer?.conflict && (
        <Notice kind="warning" title={t.conflict} live>
          <p>
            {t.savedNow(
              registration.organizationName ?? "–",
              participants.map(({ name }) => name).join(", "),
            )}
          </p>
        </Notice>
      )}
      <BookingFaults form={form} />
      <form {...bookingFormProps(form, paths.bookingEdit(token))}>
        <DefaultSubmit />
        <input type="hidden" name="version" value={registration.version} />
        <OrganizationFields fields={fields} municipalities={municipalities} />
        <ParticipantFields form={form} fields={fields} />
        <MoreFields fields={fields} />
        <p className="actions">
          <Button>{t.save}</Button>
          <LinkButton href={paths.booking(token)} kind="secondary">
            {t.back}
          </LinkButton>
        </p>
      </form>
    </PublicFrame>
  );
}
