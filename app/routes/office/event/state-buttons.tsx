import { nextStates } from "~/domain/event/states";
import type { Event, EventState } from "~/domain/event/types";
import { office } from "~/i18n/fi/office";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";

const t = office.event;

/** What may be done to the state of an event with one press; cancelling asks first. */
export function StateButtons({ event }: { event: Event }) {
  const next = nextStates(event.state);
  if (next.length === 0) return null;
  const action = paths.officeEventState(event.id);
  return (
    <section className="panel">
      <h2>{t.next}</h2>
      <div className="actions">
        {next
          .filter((state) => state !== "cancelled")
          .map((state) => (
            <form key={state} method="post" action={action}>
              <StateButton state={state} />
            </form>
          ))}
      </div>
      {next.includes("cancelled") && (
        <Disclosure summary={t.cancel}>
          <form method="post" action={action} className="form">
            <p>{t.cancelText}</p>
            <Checkbox label={t.cancelSure} name="sure" required />
            <p>
              <StateButton state="cancelled" />
            </p>
          </form>
        </Disclosure>
      )}
    </section>
  );
}

function StateButton({ state }: { state: EventState }) {
  return (
    <Button kind={state === "cancelled" ? "danger" : "secondary"} name="state" value={state}>
      {t.to[state]}
    </Button>
  );
}
