import type { Municipality } from "~/domain/event/types";
import { INVITATION_FILTERS, INVITATION_SORTS } from "~/domain/invitation/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { Button } from "~/ui/button";
import { type Option, SelectField, TextField } from "~/ui/field";

interface FiltersProps {
  asked: {
    search?: string | null;
    state?: string | null;
    kind?: string | null;
    sort?: string | null;
    municipalityCode: string | null;
  };
  municipalities: Municipality[];
}

const optionsOf = <Key extends string>(keys: readonly Key[], words: Record<Key, string>): Option[] =>
  keys.map((value) => ({ value, label: words[value] }));

const STATES = optionsOf(INVITATION_FILTERS, t.states);
const KINDS = optionsOf(ORGANIZATION_KINDS, common.organizationKinds);
const SORTS = optionsOf(INVITATION_SORTS, t.sorts);

export function Filters({ asked, municipalities }: FiltersProps) {
  const codes = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  const select = (label: string, name: string, chosen: string | null | undefined, options: Option[]) => (
    <SelectField
      label={label}
      name={name}
      defaultValue={chosen ?? ""}
      placeholder={t.filters.all}
      options={options}
    />
  );
  return (
    <form method="get" className="filters">
      <TextField
        label={t.filters.search}
        name="haku"
        type="search"
        maxLength={80}
        defaultValue={asked.search ?? ""}
      />
      {select(t.filters.state, "tila", asked.state, STATES)}
      {municipalities.length > 1 && select(t.filters.municipality, "kunta", asked.municipalityCode, codes)}
      {select(t.filters.kind, "taho", asked.kind, KINDS)}
      <SelectField
        label={t.filters.sort}
        name="jarjestys"
        defaultValue={asked.sort ?? "name"}
        options={SORTS}
      />
      <Button kind="secondary" icon="search">
        {t.filters.button}
      </Button>
    </form>
  );
}
