import type { Municipality } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import {
  ATTENDS,
  REGISTRANT_ORDERS,
  REGISTRANT_STATES,
  REGISTRATION_SOURCES,
} from "~/domain/registration/types";
import { common } from "~/i18n/fi/common";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { type Option, SelectField, TextField } from "~/ui/field";
import { isSearch, type RegistrantQuery } from "./query";

interface FiltersProps {
  query: RegistrantQuery;
  municipalities: Municipality[];
  /** Whether one may also attend remotely. */
  hybrid: boolean;
  /** The address of the whole list. */
  href: string;
}

const optionsOf = <Key extends string>(keys: readonly Key[], words: Record<Key, string>): Option[] =>
  keys.map((value) => ({ value, label: words[value] }));

const KINDS = optionsOf(ORGANIZATION_KINDS, common.organizationKinds);
const STATES = optionsOf(REGISTRANT_STATES, t.states);
const SOURCES = optionsOf(REGISTRATION_SOURCES, t.sources);
const ATTENDANCE = optionsOf(ATTENDS, t.attendance);
const ORDERS = optionsOf(REGISTRANT_ORDERS, t.orders);

export function Filters({ query, municipalities, hybrid, href }: FiltersProps) {
  const codes = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  const choice = (label: string, name: string, chosen: string | null | undefined, options: Option[]) => (
    <SelectField
      label={label}
      name={name}
      defaultValue={chosen ?? ""}
      placeholder={t.all}
      options={options}
    />
  );
  const isNarrowed = isSearch(query) || query.municipalityCode !== null;
  const isMoreUsed = Boolean(query.kind || query.source || query.attends) || query.order !== "arrival";
  return (
    <form method="get" action={href} className="filters registrants__filters">
      {query.view !== "overview" && <input type="hidden" name="nakyma" value={query.view} />}
      <TextField
        label={t.search}
        name="haku"
        type="search"
        placeholder={t.searchHint}
        defaultValue={query.text ?? ""}
        maxLength={100}
        autoComplete="off"
      />
      {choice(t.state, "tila", query.state, STATES)}
      {municipalities.length > 1 && choice(t.municipality, "kunta", query.municipalityCode, codes)}
      <div className="actions">
        <Button kind="secondary" icon="search">
          {t.show}
        </Button>
        {isNarrowed && (
          <LinkButton kind="quiet" href={href}>
            {t.showAll}
          </LinkButton>
        )}
      </div>
      <Disclosure summary={t.more} open={isMoreUsed}>
        <div className="filters">
          {choice(t.kind, "taho", query.kind, KINDS)}
          {choice(t.source, "lahde", query.source, SOURCES)}
          {hybrid && choice(t.attends, "osallistuu", query.attends, ATTENDANCE)}
          <SelectField label={t.order} name="jarjestys" defaultValue={query.order} options={ORDERS} />
        </div>
      </Disclosure>
    </form>
  );
}
