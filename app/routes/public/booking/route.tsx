import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { formatDeadline, formatMoment } from "~/i18n/dates";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Qr } from "~/routes/workshop/qr";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { AddToCalendar } from "../add-to-calendar";
import { Enhanced } from "../booking-form/form-notices";
import { PrintButton } from "../booking-form/print-button";
import { BookingFacts } from "./booking-facts";
import { BookingState } from "./booking-state";
import { People } from "./people";
import type { loader } from "./route.server";
import { Views } from "./views";
import "~/ui/styles/pages/registration.css";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].booking.title),
  NOT_SEARCHED,
];

export default function Booking() {
  const { token, event, registration, told, places, ahead, saved, calendarLinks } =
    useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = registrationWords[language].booking;
  return (
    <PublicFrame>
      <h1>{t.title}</h1>
      <BookingState registration={registration} places={places} ahead={ahead} saved={saved} />
      <h2>
        <a href={paths.event(event.slug)} lang="fi">
          {event.title}
        </a>
      </h2>
      {event.startsAt && <p>{formatMoment(event.startsAt, language)}</p>}
      <Actions />
      <AddToCalendar links={calendarLinks} file={paths.bookingCalendar(token)} />
      <DoorCode />
      <h2>{t.told}</h2>
      <BookingFacts event={event} registration={registration} told={told} />
      <People event={event} registration={registration} told={told} />
      <Views themes={event.themes} views={told.views} />
      <Enhanced />
    </PublicFrame>
  );
}

function Actions() {
  const { token, event, registration, changeable, cancellable } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = registrationWords[language].booking;
  const until = (closesAt: string | null) => {
    const end = closesAt ?? event.startsAt;
    return end && formatDeadline(end, language);
  };
  const [changes, cancelling] = [until(event.changesCloseAt), until(event.cancellationClosesAt)];
  if (registration.cancelledAt) return null;
  return (
    <>
      <p className="actions">
        {changeable && <LinkButton href={paths.bookingEdit(token)}>{t.edit}</LinkButton>}
        {cancellable && (
          <LinkButton href={paths.bookingCancel(token)} kind="danger">
            {t.cancel}
          </LinkButton>
        )}
        <PrintButton>{registrationWords[language].done.print}</PrintButton>
      </p>
      {changeable && changes && <p className="small soft">{t.changesUntil(changes)}</p>}
      {cancellable && cancelling && <p className="small soft">{t.cancelUntil(cancelling)}</p>}
      {!changeable && <Notice kind="info" title={t.changesClosed} />}
      {!cancellable && <Notice kind="info" title={t.cancelClosed} />}
    </>
  );
}

function DoorCode() {
  const { door } = useLoaderData<typeof loader>();
  const t = registrationWords[useLanguage()].booking;
  if (!door) return null;
  return (
    <section className="door-code">
      <div className="door-code__words">
        <h2>{t.door}</h2>
        <p>{t.doorText}</p>
      </div>
      <Qr drawing={door} label={t.doorCode} />
    </section>
  );
}
