import type { RegistrantNumbers, Tally } from "~/domain/registration/numbers";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { Table } from "~/ui/table";
import { Stat } from "../stat";

/** How many are coming, from where and on whose behalf. */
export function NumberTables({ numbers }: { numbers: RegistrantNumbers }) {
  if (numbers.registrations === 0) return <p className="soft">{office.event.numbersNone}</p>;
  return (
    <section className="tallies">
      <h2>{office.event.numbers}</h2>
      <ul className="stats">
        <Stat value={numbers.participants} label={t.participants} />
        {numbers.waiting > 0 && <Stat value={numbers.waiting} label={t.waiting} />}
        <Stat value={numbers.registrations} label={t.registrations} />
        {numbers.cancelled > 0 && <Stat value={numbers.cancelled} label={t.cancelled} />}
      </ul>
      <div className="tallies__tables">
        <Tallies of={t.byCategory} rows={numbers.byCategory} nameOf={(key) => t.categories[key]} />
        <Tallies of={t.byKind} rows={numbers.byKind} nameOf={(key) => common.organizationKinds[key]} />
        <Tallies of={t.byMunicipality} rows={numbers.byMunicipality} nameOf={(key) => key} />
      </div>
    </section>
  );
}

interface TalliesProps<Key extends string> {
  of: { caption: string; heading: string };
  rows: Tally<Key>[];
  nameOf: (key: Key) => string;
}

function Tallies<Key extends string>({ of, rows, nameOf }: TalliesProps<Key>) {
  const someWait = rows.some(({ waiting }) => waiting > 0);
  const waitingHeading = { heading: t.waitingHeading, numeric: true };
  return (
    <Table
      caption={of.caption}
      captionHidden
      columns={[
        { heading: of.heading },
        { heading: t.participantsHeading, numeric: true },
        ...(someWait ? [waitingHeading] : []),
      ]}
      rows={rows.map(({ key, participants, waiting }) => ({
        key,
        cells: [nameOf(key), participants, ...(someWait ? [waiting] : [])],
      }))}
    />
  );
}
