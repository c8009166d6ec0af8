import type { Municipality } from "~/domain/event/types";
import {
  REGISTER_KINDS,
  REGISTER_PARTS,
  REGISTER_SORTS,
  type RegisterQuery,
} from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { SelectField, TextField } from "~/ui/field";
import { FilterActions } from "../filter-actions";
import { queryString } from "./query";

interface FiltersProps {
  query: RegisterQuery;
  municipalities: Municipality[];
}

export function Filters({ query, municipalities }: FiltersProps) {
  return (
    <form method="get" action={paths.officeOrganizations()} className="filters register__filters">
      <TextField
        label={t.search}
        name="haku"
        type="search"
        defaultValue={query.search ?? ""}
        maxLength={100}
        autoComplete="off"
      />
      <SelectField
        label={t.municipality}
        name="kunta"
        defaultValue={query.municipalityCode ?? ""}
        placeholder={t.allMunicipalities}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SelectField
        label={t.kind}
        name="laji"
        defaultValue={query.kind ?? ""}
        placeholder={t.allKinds}
        options={REGISTER_KINDS.map((kind) => ({ value: kind, label: common.organizationKinds[kind] }))}
      />
      <SelectField
        label={t.only}
        name="vain"
        defaultValue={query.only ?? ""}
        placeholder={t.onlyAll}
        options={REGISTER_PARTS.map((part) => ({ value: part, label: t.parts[part] }))}
      />
      <SelectField
        label={t.sort}
        name="jarjestys"
        defaultValue={query.sort}
        options={REGISTER_SORTS.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
      />
      <FilterActions allHref={queryString(query) === "" ? null : paths.officeOrganizations()} />
    </form>
  );
}
