import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import type { EventDetails } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officePlaces as t } from "~/i18n/fi/office-places";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { faultWords } from "./fault-words";

export type TypedQuota = { whose: string; seats: string };
export type TypedPlaces = { capacity: string; quotas: TypedQuota[]; from: string; told: string };

interface QuotaRowProps {
  event: EventDetails;
  row: FieldMetadata<TypedQuota, TypedPlaces, string[]>;
  index: number;
  remove: ReturnType<FormMetadata<TypedPlaces, string[]>["remove"]["getButtonProps"]>;
}

/** For whom places are kept, and how many. */
export function QuotaRow({ event, row, index, remove }: QuotaRowProps) {
  const { whose, seats } = row.getFieldset();
  const name = t.quota(index + 1);
  return (
    <fieldset className="quota">
      <legend className="quota__name">{name}</legend>
      <SelectField
        label={t.whose}
        name={whose.name}
        defaultValue={whose.initialValue}
        error={faultWords(whose.errors)}
        placeholder={t.choose}
        options={optionsOf(event)}
        required
      />
      <TextField
        label={t.seats}
        name={seats.name}
        defaultValue={seats.initialValue}
        error={faultWords(seats.errors)}
        inputMode="numeric"
        autoComplete="off"
        width="short"
        required
      />
      <Button kind="quiet" icon="minus" {...remove}>
        {t.remove(name)}
      </Button>
    </fieldset>
  );
}

function optionsOf({ contacts }: EventDetails) {
  const municipalities = contacts.map(({ municipality: { code, name } }) => ({
    value: `municipality:${code}`,
    label: t.municipality(name),
  }));
  const kinds = ORGANIZATION_KINDS.map((kind) => ({
    value: `kind:${kind}`,
    label: t.kind(common.organizationKinds[kind]),
  }));
  return [...municipalities, ...kinds];
}
