import type { Candidate, Change, ImportKind, JudgedRow, RowFault } from "~/domain/import/types";
import { common } from "~/i18n/fi/common";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { Badge, type BadgeTone } from "~/ui/badge";
import { type Row, Table } from "~/ui/table";
import { ChoiceOf } from "./choice-of";

type Places = Record<string, string>;

interface RowsProps {
  kind: ImportKind;
  rows: JudgedRow[];
  places: Places;
}

export function Rows({ kind, rows, places }: RowsProps) {
  const { name, number, deed, told } = t.columns;
  return (
    <Table
      caption={t.table}
      captionHidden
      cards
      columns={[{ heading: name }, { heading: number }, { heading: deed }, { heading: told }]}
      rows={rows.map(
        (row): Row => ({
          key: String(row.number),
          cells: [
            row.name || t.nameless,
            row.number,
            <Deed key="deed" kind={kind} row={row} places={places} />,
            row.candidate && (
              <Told key="told" candidate={{ ...row.candidate, ...row.assumed }} places={places} />
            ),
          ],
        }),
      )}
    />
  );
}

const TONES: Record<JudgedRow["verdict"], BadgeTone> = {
  new: "good",
  known: "neutral",
  doubtful: "warning",
  wrong: "danger",
};

function Deed({ kind, row, places }: { kind: ImportKind; row: JudgedRow; places: Places }) {
  const { verdict, fills, overwrites } = row;
  const unchanged = verdict === "known" && fills.length === 0 ? "unchanged" : verdict;
  const word = unchanged === "wrong" ? t.deeds.wrong : t.deeds[kind][unchanged];
  return (
    <div className="import-deed">
      <Badge tone={TONES[verdict]}>{word}</Badge>
      {verdict === "doubtful" && <ChoiceOf row={row} places={places} />}
      {kind === "invitations" && verdict === "new" && <p>{registerWords(row)}</p>}
      <ul className="import-notes">
        {row.faults.map((fault) => (
          <li key={fault.field + fault.reason}>{faultWords(kind, fault)}</li>
        ))}
        {fills.map((change) => (
          <li key={change.field + change.to}>
            {t.fill(t.fields[change.field], told(change, change.to, places))}
          </li>
        ))}
        {overwrites.map((change) => (
          <li key={change.field + change.to}>
            {t.deeds.differs}:{" "}
            {t.change(
              t.fields[change.field],
              told(change, change.from ?? "", places),
              told(change, change.to, places),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function registerWords({ organization, taken }: JudgedRow): string {
  if (taken) return t.takenElsewhere(t.fields[taken]);
  return organization ? t.inRegister(organization.name) : t.newOrganization;
}

function faultWords(kind: ImportKind, { field, reason, told: what }: RowFault): string {
  const words = reason === "not-yours" && kind === "invitations" ? t.notInEvent : t.faults[reason];
  return `${t.fields[field]}: ${words}${what ? ` (${what})` : ""}`;
}

function Told({ candidate, places }: { candidate: Candidate; places: Places }) {
  const { kind, municipalityCode, businessId, email, personName, phone } = candidate;
  const facts = [
    kind && common.organizationKinds[kind],
    municipalityCode && places[municipalityCode],
    ...[businessId, email, personName, phone],
  ];
  return <span className="import-told">{facts.filter(Boolean).join(" · ")}</span>;
}

/** A value of a change as it is read: codes are told by their names. */
function told({ field }: Change, value: string, places: Places): string {
  if (field === "kind") return common.organizationKinds[value as keyof typeof common.organizationKinds];
  if (field === "language") return t.languages[value as keyof typeof t.languages];
  return field === "municipality" || field === "otherMunicipalities" ? (places[value] ?? value) : value;
}
