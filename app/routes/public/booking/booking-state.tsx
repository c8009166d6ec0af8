import type { Registration } from "~/domain/registration/types";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { Notice } from "~/ui/notice";

interface BookingStateProps {
  registration: Registration;
  places: { placed: number; waiting: number };
  /** How many wait before them. */
  ahead: number;
  /** What has just been saved; "osoite" when the email is another than before. */
  saved: string | null;
}

/** Whether the registration stands, who waits, and what has just happened to it. */
export function BookingState({ registration, places, ahead, saved }: BookingStateProps) {
  const { booking: t, done } = registrationWords[useLanguage()];
  if (registration.cancelledAt)
    return (
      <Notice kind="warning" title={t.cancelled}>
        <p>{t.cancelledText}</p>
      </Notice>
    );
  const { placed, waiting } = places;
  return (
    <>
      {saved === "osoite" && registration.email && (
        <Notice kind="success" title={t.moved(registration.email)} live>
          <p>{t.movedText}</p>
        </Notice>
      )}
      {saved !== null && saved !== "osoite" && <Notice kind="success" title={t.saved} live />}
      {waiting > 0 && (
        <Notice kind="warning" title={done.queued(ahead + 1)}>
          {placed > 0 && <p>{t.partlyQueued(placed, waiting)}</p>}
          <p>{t.queuedText}</p>
        </Notice>
      )}
      {waiting === 0 && saved === null && <Notice kind="success" title={t.active} />}
    </>
  );
}
