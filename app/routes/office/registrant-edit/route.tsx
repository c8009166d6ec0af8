import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { paths } from "~/paths";
import { BookingFaults } from "~/routes/public/booking-form/faults";
import {
  KindField,
  MunicipalityField,
  OrganizationNameField,
} from "~/routes/public/booking-form/organization-fields";
import { ParticipantFields } from "~/routes/public/booking-form/participant-fields";
import { bookingFormProps, useBookingForm } from "~/routes/public/booking-form/typed";
import { Button, DefaultSubmit, LinkButton } from "~/ui/button";
import { EventFrame } from "../event-frame";
import "~/ui/styles/pages/registrants.css";
import { FoldedFields } from "../registrant-form/folded-fields";
import { OfficeEmail } from "../registrant-form/office-email";
import { Refusal } from "./refusal";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.editTitle}: ${page.data?.event.title ?? ""}`),
];

export default function RegistrantEdit() {
  const { asker, event, registrant, offer, defaults, onBoard } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useBookingForm(answer?.reply, defaults);
  const parts = { form, fields, offer };
  return (
    <EventFrame asker={asker} event={event} current="registrants">
      <h2>{t.editTitle}</h2>
      {answer && <Refusal reason={answer.refusal} meanwhile={answer.meanwhile} />}
      <BookingFaults form={form} questions={offer.questions} />
      <form {...bookingFormProps(form, paths.officeRegistrantEdit(event.id, registrant.id))}>
        <DefaultSubmit />
        <input type="hidden" name="version" value={registrant.version} />
        <ParticipantFields {...parts} />
        <OrganizationNameField {...parts} optional />
        <KindField {...parts} />
        <MunicipalityField {...parts} brief />
        <OfficeEmail fields={fields} />
        <FoldedFields {...parts} onBoard={onBoard} />
        <p className="soft small">{t.mailsChange}</p>
        <p className="actions">
          <Button>{t.save}</Button>
          <LinkButton href={paths.officeRegistrant(event.id, registrant.id)} kind="secondary">
            {t.keep}
          </LinkButton>
        </p>
      </form>
    </EventFrame>
  );
}
