import type { Invite } from "emails/invite";
import { useLanguage } from "~/http/language";
import type { Language } from "~/i18n/catalogue";
import { dayOf, formatDay, formatMoment, formatTime } from "~/i18n/dates";
import { mailboxWords } from "~/i18n/words/mailbox";
import { type Fact, Facts } from "~/ui/facts";

/** The invitation as a calendar would show it. */
export function InviteCard({ invite }: { invite: Invite }) {
  const language = useLanguage();
  const t = mailboxWords[language].invite;
  const items: Fact[] = [
    { icon: "calendar", term: t.what, children: invite.summary },
    { icon: "clock", term: t.when, children: whenOf(invite, language) },
  ];
  if (invite.location) items.push({ icon: "place", term: t.where, children: invite.location });
  if (invite.conference) items.push({ icon: "people", term: t.conference, children: invite.conference });
  if (invite.organizer) items.push({ icon: "person", term: t.organizer, children: invite.organizer });
  if (invite.attendee) items.push({ icon: "people", term: t.attendee, children: invite.attendee });
  if (invite.alarms.length > 0)
    items.push({ icon: "clock", term: t.alarms, children: invite.alarms.map(t.before).join(", ") });
  return (
    <section className="mailbox__invite">
      <h2>{invite.method === "CANCEL" ? t.cancelled : t.title}</h2>
      <Facts items={items} />
      {invite.description && <p className="mailbox__invite-note">{invite.description}</p>}
      <p className="soft">
        {t.method}: {invite.method} · {t.update}: {invite.sequence}
      </p>
    </section>
  );
}

function whenOf({ day, startsAt, endsAt }: Invite, language: Language): string {
  if (day) return `${formatDay(day, language)}, ${mailboxWords[language].invite.allDay}`;
  if (!startsAt) return "";
  const start = formatMoment(startsAt, language);
  if (!endsAt) return start;
  const sameDay = dayOf(startsAt) === dayOf(endsAt);
  return `${start} – ${sameDay ? formatTime(endsAt, language) : formatMoment(endsAt, language)}`;
}
