import type { ListedEvent } from "db/views/front-page";
import type { RegistrationState } from "~/domain/event/rules";
import { useLanguage } from "~/http/language";
import { formatDay, formatDeadline, formatMoment } from "~/i18n/dates";
import { commonWords } from "~/i18n/words/common";
import { publicWords } from "~/i18n/words/public";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

type Listed = ListedEvent & { registration: RegistrationState };

export function EventCard({ event }: { event: Listed }) {
  const language = useLanguage();
  const when = event.startsAt
    ? formatMoment(event.startsAt, language)
    : event.startsOn && formatDay(event.startsOn, language);
  return (
    <Card
      title={event.title}
      href={paths.event(event.slug)}
      eyebrow={commonWords[language].eventKinds[event.kind]}
    >
      <p>
        {when ?? publicWords[language].event.dayLater}
        {event.place && (
          <>
            <br />
            {event.place}
          </>
        )}
      </p>
      <RegistrationBadge event={event} />
    </Card>
  );
}

function RegistrationBadge({ event }: { event: Listed }) {
  const language = useLanguage();
  const t = publicWords[language].home;
  if (event.registration === "open") {
    const closesAt = event.registrationClosesAt;
    return (
      <Badge tone="good" icon="check">
        {closesAt ? t.until(formatDeadline(closesAt, language)) : t.open}
      </Badge>
    );
  }
  if (event.registration === "cancelled") return <Badge tone="danger">{t.cancelled}</Badge>;
  if (event.registration === "not-yet") return <Badge tone="info">{t.soon}</Badge>;
  return event.registration === "closed" ? <Badge>{t.closed}</Badge> : null;
}
