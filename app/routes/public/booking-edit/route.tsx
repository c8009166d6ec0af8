import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, DefaultSubmit, LinkButton } from "~/ui/button";
import { BookingFields } from "../booking-form/booking-fields";
import { BookingFaults } from "../booking-form/faults";
import { Enhanced, OfflineNotice } from "../booking-form/form-notices";
import { bookingFormProps, useBookingForm } from "../booking-form/typed";
import { EventEyebrow } from "../event-eyebrow";
import { Meanwhile } from "./meanwhile";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/registration.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].booking.editTitle),
  NOT_SEARCHED,
];

export default function BookingEdit() {
  const { token, registration, offer, defaults, onBoard } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = registrationWords[useLanguage()].booking;
  const [form, fields] = useBookingForm(answer?.reply, defaults);
  return (
    <PublicFrame>
      <EventEyebrow event={offer.event} />
      <h1>{t.editTitle}</h1>
      {answer?.meanwhile && (
        <Meanwhile
          changes={answer.meanwhile}
          registration={registration}
          municipalities={offer.municipalities}
        />
      )}
      <BookingFaults form={form} questions={offer.questions} />
      <form {...bookingFormProps(form, paths.bookingEdit(token))} data-enhanced>
        <DefaultSubmit />
        <input type="hidden" name="version" value={registration.version} />
        <BookingFields form={form} fields={fields} offer={offer} changes={{ onBoard }} />
        <OfflineNotice kept={false} />
        <p className="actions">
          <Button>{t.save}</Button>
          <LinkButton href={paths.booking(token)} kind="secondary">
            {t.back}
          </LinkButton>
        </p>
      </form>
      <Enhanced />
    </PublicFrame>
  );
}
