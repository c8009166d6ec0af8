import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { formatDay, formatMoment, lastDayBefore } from "~/i18n/dates";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, DefaultSubmit } from "~/ui/button";
import { TextField } from "~/ui/field";
import { BookingFaults, useFault } from "../booking-form/faults";
import { MoreFields } from "../booking-form/more-fields";
import { OrganizationFields } from "../booking-form/organization-fields";
import { ParticipantFields } from "../booking-form/participant-fields";
import { bookingFormProps, useBookingForm } from "../booking-form/typed";
import { RegistrationNotice } from "../event/registration-notice";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, (language) => `${registrationWords[language].form.title}: ${page.data?.event.title ?? ""}`),
  NOT_SEARCHED,
];

export default function Register() {
  const { event, registration } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = registrationWords[language].form;
  return (
    <PublicFrame>
      <p className="eyebrow">
        <a href={paths.event(event.slug)}>{event.title}</a>
      </p>
      <h1>{t.title}</h1>
      <p>
        {event.startsAt && formatMoment(event.startsAt, language)}
        {registration === "open" && event.registrationClosesAt && (
          <>
            <br />
            {t.deadline(formatDay(lastDayBefore(event.registrationClosesAt), language))}
          </>
        )}
      </p>
      {registration === "open" ? (
        <RegistrationForm />
      ) : (
        <RegistrationNotice event={event} registration={registration} reportSlug={null} />
      )}
    </PublicFrame>
  );
}

function RegistrationForm() {
  const { event, municipalities } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = registrationWords[useLanguage()].form;
  const fault = useFault();
  const only = municipalities.length === 1 ? municipalities[0]?.code : undefined;
  const [form, fields] = useBookingForm(lastResult, { participants: [{}], municipalityCode: only });
  return (
    <>
      <BookingFaults form={form} />
      <form {...bookingFormProps(form, paths.register(event.slug))}>
        <DefaultSubmit />
        <OrganizationFields fields={fields} municipalities={municipalities} />
        <ParticipantFields form={form} fields={fields} />
        <TextField
          label={t.email}
          hint={t.emailHint}
          name="email"
          defaultValue={fields.email.initialValue}
          error={fault(fields.email.errors)}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <MoreFields fields={fields} />
        <p className="small">
          {t.privacy} <a href={paths.privacy()}>{t.privacyLink}</a>
        </p>
        <Button>{t.submit}</Button>
      </form>
    </>
  );
}
