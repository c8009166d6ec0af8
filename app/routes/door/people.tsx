import type { FormEvent } from "react";
import type { Attendee } from "~/domain/attendance/types";
import { useLanguage } from "~/http/language";
import { formatTime } from "~/i18n/dates";
import { doorWords } from "~/i18n/words/door";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";

/** Whether what was tapped of somebody has reached the server; null where no script can tell. */
export type Kept = "stored" | "sending" | "waiting" | null;

export type Tapped = "arrive" | "undo";

interface PeopleProps {
  people: Attendee[];
  label: string;
  keptOf: (id: string) => Kept;
  onTap: (kind: Tapped, id: string) => void;
}

/** One form of many buttons: a tap on a name marks it, with and without scripts. */
export function People({ people, label, keptOf, onTap }: PeopleProps) {
  const tap = (submit: FormEvent) => {
    submit.preventDefault();
    const { name, value } = (submit.nativeEvent as SubmitEvent).submitter as HTMLButtonElement;
    onTap(name as Tapped, value);
    if (name === "undo") document.getElementById(`mark-${value}`)?.focus();
  };
  return (
    <form method="post" onSubmit={tap}>
      <ul className="attendees" aria-label={label}>
        {people.map((attendee) => (
          <Person key={attendee.id} attendee={attendee} kept={keptOf(attendee.id)} />
        ))}
      </ul>
    </form>
  );
}

function Person({ attendee, kept }: { attendee: Attendee; kept: Kept }) {
  const t = doorWords[useLanguage()];
  const { id, name, organization, municipality, as, arrivedAt } = attendee;
  const isOnItsWay = kept === "waiting" || kept === "sending";
  return (
    <li id={id} className={arrivedAt ? "attendee attendee--arrived" : "attendee"}>
      <button type="submit" id={`mark-${id}`} name="arrive" value={id} className="attendee__mark">
        <span className="attendee__box">{arrivedAt && <Icon name="check" />}</span>
        <span className="attendee__words">
          <span className="attendee__name">
            {name} {as && <Badge tone={as === "waiting" ? "warning" : "info"}>{t.as[as]}</Badge>}
          </span>
          <span className="attendee__from">{[organization, municipality].filter(Boolean).join(", ")}</span>
          {arrivedAt && <ArrivedAt arrivedAt={arrivedAt} kept={kept} />}
          {!arrivedAt && isOnItsWay && <span className="attendee__state">{t[kept]}</span>}
        </span>
      </button>
      {arrivedAt && (
        <button type="submit" name="undo" value={id} className="button button--quiet">
          {t.undo}
          <span className="visually-hidden"> {name}</span>
        </button>
      )}
    </li>
  );
}

function ArrivedAt({ arrivedAt, kept }: { arrivedAt: string; kept: Kept }) {
  const language = useLanguage();
  const t = doorWords[language];
  const time = t.arrivedAt(formatTime(arrivedAt, language));
  return (
    <span className={kept === "waiting" ? "attendee__state attendee__state--waiting" : "attendee__state"}>
      {kept ? `${time} · ${t[kept]}` : time}
    </span>
  );
}
