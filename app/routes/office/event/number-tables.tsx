import type { RegistrantNumbers, Tally } from "~/domain/registration/numbers";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { Numbers } from "~/ui/numbers";
import { Table } from "~/ui/table";

/** How many are coming, from where and on whose behalf. */
export function NumberTables({ numbers }: { numbers: RegistrantNumbers }) {
  if (numbers.registrations === 0) return <p className="soft">{office.event.numbersNone}</p>;
  return (
    <section className="numbers-of-event">
      <h2 className="visually-hidden">{office.event.numbers}</h2>
      <Numbers
        items={[
          { value: numbers.registrations, label: t.registrations },
          { value: numbers.participants, label: t.participants },
        ]}
      />
      <Tallies caption={t.byCategory} rows={numbers.byCategory} nameOf={(key) => t.categories[key]} />
      <Tallies caption={t.byKind} rows={numbers.byKind} nameOf={(key) => common.organizationKinds[key]} />
      <Tallies caption={t.byMunicipality} rows={numbers.byMunicipality} nameOf={(key) => key} />
    </section>
  );
}

interface TalliesProps<Key extends string> {
  caption: string;
  rows: Tally<Key>[];
  nameOf: (key: Key) => string;
}

export function Tallies<Key extends string>({ caption, rows, nameOf }: TalliesProps<Key>) {
  return (
    <Table
      caption={caption}
      columns={[{ heading: "" }, { heading: t.participantsHeading, numeric: true }]}
      rows={rows.map(({ key, participants }) => ({ key, cells: [nameOf(key), participants] }))}
    />
  );
}
