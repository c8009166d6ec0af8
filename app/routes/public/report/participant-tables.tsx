import { PARTICIPANT_CATEGORIES } from "~/domain/registration/types";
import type { ParticipantCounts } from "~/domain/report/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { reportWords } from "~/i18n/words/report";
import { Bar } from "~/ui/bar";
import { Table } from "~/ui/table";

/** Who took part: each table is its own chart. */
export function ParticipantTables({ counts }: { counts: ParticipantCounts }) {
  const language = useLanguage();
  const t = reportWords[language];
  if (counts.total === 0) return <p className="soft">{t.participantsNone}</p>;
  const categories = PARTICIPANT_CATEGORIES.filter(
    (category) => category !== "resident" || counts.byCategory.resident > 0,
  ).map((category) => ({ label: t.categories[category], count: counts.byCategory[category] }));
  const kinds = counts.byKind.map(({ kind, count }) => ({
    label: commonWords[language].organizationKinds[kind],
    count,
  }));
  const municipalities = counts.byMunicipality.map(({ name, count }) => ({ label: name, count }));
  return (
    <div className="report__tables">
      <ShareTable caption={t.byCategory} heading={t.group} items={categories} total={counts.total} />
      <ShareTable caption={t.byKind} heading={t.kind} items={kinds} total={counts.total} />
      <ShareTable
        caption={t.byMunicipality}
        heading={t.municipality}
        items={municipalities}
        total={counts.total}
      />
      <p className="report__source">{t.counted[counts.counted]}</p>
    </div>
  );
}

interface ShareTableProps {
  caption: string;
  heading: string;
  items: { label: string; count: number }[];
  total: number;
}

function ShareTable({ caption, heading, items, total }: ShareTableProps) {
  const language = useLanguage();
  const t = reportWords[language];
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  return (
    <Table
      caption={caption}
      columns={[{ heading }, { heading: t.people, numeric: true }, { heading: t.share }]}
      rows={items.map(({ label, count }) => ({
        key: label,
        cells: [
          label,
          count,
          <span key="share" className="report__share">
            <Bar share={count / total} />
            {percent.format(count / total)}
          </span>,
        ],
      }))}
    />
  );
}
