import type { Due } from "~/domain/event/due";
import { formatDay, formatDeadline, formatMoment } from "~/i18n/dates";
import { office } from "~/i18n/fi/office";
import { paths } from "~/paths";

const t = office.home;

/** What falls due next, the earliest first. */
export function DueList({ due }: { due: Due[] }) {
  return (
    <section className="panel">
      <h2>{t.due}</h2>
      {due.length === 0 && <p className="soft">{t.dueNothing}</p>}
      <ol className="log">
        {due.map((item) => (
          <li key={item.event.id + item.what}>
            <span className="log__time">{whenOf(item)}</span>
            <span>
              {t.dueWhat[item.what]}: <a href={hrefOf(item)}>{item.event.title}</a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function whenOf({ what, at }: Due): string {
  if (what === "closes") return formatDeadline(at, "fi");
  return at.includes("T") ? formatMoment(at, "fi") : formatDay(at, "fi");
}

function hrefOf({ what, event }: Due): string {
  return what === "publish-report" ? paths.officeReport(event.id) : paths.officeEvent(event.id);
}
