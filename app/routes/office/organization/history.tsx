import type { Merge } from "db/organization-merges";
import type { Deed } from "db/views/organization-history";
import { dayOf, formatDay } from "~/i18n/dates";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";

const words = t.history;

interface HistoryProps {
  deeds: Deed[];
  merges: Merge[];
  /** How many more were merged into it whose names are not for the asker. */
  mergesElsewhere: number;
}

/** In which events it was, and what was merged into it. */
export function History({ deeds, merges, mergesElsewhere }: HistoryProps) {
  return (
    <section className="panel">
      <h2>{words.title}</h2>
      {deeds.length === 0 ? (
        <p className="soft">{words.empty}</p>
      ) : (
        <ul className="organization__deeds">
          {deeds.map(({ what, event, municipality, at }) => (
            <li key={`${what}-${event.id}-${at}`}>
              <strong>{event.title}</strong>
              <span className="soft small">
                {words.what[what]} {formatDay(dayOf(at), "fi")}, {municipality}
              </span>
            </li>
          ))}
        </ul>
      )}
      {merges.length + mergesElsewhere > 0 && (
        <>
          <h3>{words.merges}</h3>
          <ul className="organization__deeds">
            {merges.map(({ id, name, organizer, createdAt }) => (
              <li key={id}>
                <strong>{name}</strong>
                <span className="soft small">
                  {words.merged(formatDay(dayOf(createdAt), "fi"), organizer)}
                </span>
              </li>
            ))}
            {mergesElsewhere > 0 && <li className="soft">{words.mergesElsewhere(mergesElsewhere)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
