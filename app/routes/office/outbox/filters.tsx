import type { MessageKind } from "emails/kinds";
import { OUTBOX_STATES, type OutboxQuery } from "~/domain/message/types";
import { messageKinds } from "~/i18n/fi/message-kinds";
import { officeOutbox as t } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { SelectField, TextField } from "~/ui/field";
import { FilterActions } from "../filter-actions";
import { queryString } from "./query-string";

interface FiltersProps {
  query: OutboxQuery;
  events: { id: string; title: string }[];
  kinds: readonly MessageKind[];
}

export function Filters({ query, events, kinds }: FiltersProps) {
  return (
    <form method="get" action={paths.officeOutbox()} className="filters">
      <TextField
        label={t.search}
        name="haku"
        type="search"
        defaultValue={query.search ?? ""}
        maxLength={100}
        autoComplete="off"
      />
      <SelectField
        label={t.state}
        name="tila"
        defaultValue={query.state ?? ""}
        placeholder={t.allStates}
        options={OUTBOX_STATES.map((state) => ({ value: state, label: t.states[state] }))}
      />
      <SelectField
        label={t.kind}
        name="laji"
        defaultValue={query.kind ?? ""}
        placeholder={t.allKinds}
        options={kinds.map((kind) => ({ value: kind, label: messageKinds[kind] }))}
      />
      <SelectField
        label={t.event}
        name="tapahtuma"
        defaultValue={query.eventId ?? ""}
        placeholder={t.allEvents}
        options={events.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <FilterActions allHref={queryString(query) === "" ? null : paths.officeOutbox()} />
    </form>
  );
}
