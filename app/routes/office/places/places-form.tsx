import { getFormProps, useForm } from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import type { EventDetails } from "~/domain/event/types";
import type { Moves } from "~/domain/registration/set-places.server";
import { common } from "~/i18n/fi/common";
import { officePlaces as t } from "~/i18n/fi/office-places";
import { paths } from "~/paths";
import { Button, DefaultSubmit } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { FormFaults } from "../form-faults";
import { faultWords } from "./fault-words";
import { QuotaRow, type TypedPlaces } from "./quota-row";
import type { action } from "./route.server";

interface PlacesFormProps {
  event: EventDetails;
  /** Of the places as they are now. */
  mark: string;
}

/** The capacity and the quotas it is divided into. Without a script: rows are added by sending the form. */
export function PlacesForm({ event, mark }: PlacesFormProps) {
  const { reply, moves, conflict } = useActionData<typeof action>() ?? {};
  const [form, fields] = useForm<TypedPlaces, TypedPlaces, string[]>({
    id: "places",
    lastResult: reply,
    defaultValue: {
      capacity: event.capacity === null ? "" : String(event.capacity),
      quotas: event.quotas.map(({ of, value, seats }) => ({ whose: `${of}:${value}`, seats: String(seats) })),
      from: mark,
    },
  });
  return (
    <section className="places">
      <h2>{t.form}</h2>
      <FormFaults form={form} nameOf={nameOf} faultWords={faultWords} />
      {conflict && (
        <Notice kind="warning" title={t.conflictTitle} live>
          <p>{t.conflictText}</p>
        </Notice>
      )}
      {moves && <MovesNotice moves={moves} />}
      <form
        {...getFormProps(form)}
        method="post"
        action={paths.officePlaces(event.id)}
        noValidate
        className="form"
      >
        <DefaultSubmit />
        <input type="hidden" name="from" value={conflict ? mark : fields.from.initialValue} />
        {moves && <input type="hidden" name="told" value={moves.mark} />}
        <TextField
          label={t.capacity}
          hint={t.capacityHint}
          name={fields.capacity.name}
          defaultValue={fields.capacity.initialValue}
          error={faultWords(fields.capacity.errors)}
          inputMode="numeric"
          autoComplete="off"
          width="short"
          optionalLabel={common.optional}
        />
        <Fieldset legend={t.quotas} hint={t.quotasHint}>
          {fields.quotas.getFieldList().map((row, index) => (
            <QuotaRow
              key={row.name}
              event={event}
              row={row}
              index={index}
              remove={form.remove.getButtonProps({ name: fields.quotas.name, index })}
            />
          ))}
          <Button kind="secondary" icon="plus" {...form.insert.getButtonProps({ name: fields.quotas.name })}>
            {t.add}
          </Button>
        </Fieldset>
        <Button icon="check">{moves ? t.saveMoves : t.save}</Button>
      </form>
    </section>
  );
}

/** Says how many would move, before it happens. */
function MovesNotice({ moves: { promoted, demoted, waiting } }: { moves: Moves }) {
  return (
    <Notice kind="warning" title={t.movesTitle} live>
      <ul>
        {promoted > 0 && <li>{t.promoted(promoted)}</li>}
        {demoted > 0 && <li>{t.demoted(demoted)}</li>}
        <li>{t.waiting(waiting)}</li>
      </ul>
      <p>{t.movesText}</p>
    </Notice>
  );
}

function nameOf(path: string): string {
  const [, index, field = path] = /^quotas\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const label = t.labels[field as keyof typeof t.labels] ?? "";
  return index === undefined ? label : `${t.quota(Number(index) + 1)}, ${label}`;
}
