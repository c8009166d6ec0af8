import { useLocation } from "@remix-run/react";
import { PARTICIPANTS_MAX } from "~/domain/registration/rules";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { Button, DefaultSubmit } from "~/ui/button";
import { BookingFields } from "./booking-fields";
import { BookingFaults } from "./faults";
import { DraftNote, DraftNotice, Enhanced, OfflineNotice } from "./form-notices";
import type { FormOffer } from "./offer";
import { PlacesNotice } from "./places-notice";
import { type BookingDefaults, type BookingReply, bookingFormProps, useBookingForm } from "./typed";

interface RegistrationFormProps {
  offer: FormOffer;
  /** Where the form is sent to, with what came in the address of the page. */
  action: string;
  lastResult: BookingReply;
  defaults?: BookingDefaults;
  /** The invitation that `defaults` are of: its form has a draft of its own. */
  invitationId?: string;
}

/** The form with all that stands around it, for every page by which one registers. */
export function RegistrationForm({ offer, action, lastResult, ...known }: RegistrationFormProps) {
  const t = registrationWords[useLanguage()].form;
  const { event, municipalities } = offer;
  const { defaults, invitationId } = known;
  const only = municipalities.length === 1 ? municipalities[0]?.code : undefined;
  const participants = rowsFor(useLocation().search, defaults?.participants?.[0]);
  const [form, fields] = useBookingForm(lastResult, { municipalityCode: only, ...defaults, participants });
  return (
    <>
      <BookingFaults form={form} questions={offer.questions} />
      <DraftNotice />
      <PlacesNotice offer={offer} />
      <form
        {...bookingFormProps(form, action)}
        data-enhanced
        data-draft={invitationId ? `${event.id}.${invitationId}` : event.id}
        data-answered={lastResult ? "" : undefined}
      >
        <DefaultSubmit />
        <BookingFields form={form} fields={fields} offer={offer} />
        <div className="sending">
          <OfflineNotice kept />
          <DraftNote />
          <p className="small">
            {t.privacy} <a href={paths.privacy()}>{t.privacyLink}</a>
          </p>
          <Button>{t.submit}</Button>
        </div>
      </form>
      <Enhanced />
    </>
  );
}

type Row = NonNullable<NonNullable<BookingDefaults>["participants"]>[number];

/** As many empty rows as the address asks for: a draft of several people is opened again with all of theirs. */
function rowsFor(search: string, first: Row = {}): Row[] {
  const asked = Math.floor(Number(new URLSearchParams(search).get("osallistujia"))) || 1;
  const more = Math.min(Math.max(asked, 1), PARTICIPANTS_MAX) - 1;
  return [first, ...Array.from({ length: more }, () => ({}))];
}
