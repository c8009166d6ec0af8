import { nextStates } from "~/domain/event/states";
import type { Event } from "~/domain/event/types";
import { office } from "~/i18n/fi/office";
import { officeChanges } from "~/i18n/fi/office-changes";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";

const t = office.event;

/** What may be done to the state of an event with one press; to cancel has a page of its own. */
export function StateButtons({ event }: { event: Event }) {
  const next = nextStates(event.state);
  if (next.length === 0) return null;
  const action = paths.officeEventState(event.id);
  return (
    <section className="panel">
      <h2>{t.next}</h2>
      {event.state === "cancelled" && <p>{officeChanges.again.before}</p>}
      <div className="actions">
        {next
          .filter((state) => state !== "cancelled")
          .map((state) => (
            <form key={state} method="post" action={action}>
              <Button kind="secondary" name="state" value={state}>
                {t.to[state]}
              </Button>
            </form>
          ))}
        {next.includes("cancelled") && (
          <LinkButton kind="quiet" href={paths.officeEventCancellation(event.id)}>
            {t.to.cancelled}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
