import type { Coverage } from "~/domain/invitation/rules";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { Bar } from "~/ui/bar";
import { Table } from "~/ui/table";

const t = officeInvitations.coverage;

interface CoverageTableProps {
  caption: string;
  /** What the rows are: municipalities or kinds. */
  heading: string;
  rows: Coverage[];
}

/** Of those invited, how many have answered what; the bar shows how large a part has answered at all. */
export function CoverageTable({ caption, heading, rows }: CoverageTableProps) {
  return (
    <Table
      caption={caption}
      cards
      columns={[
        { heading },
        { heading: t.answered },
        { heading: t.invited, numeric: true },
        { heading: t.yes, numeric: true },
        { heading: t.no, numeric: true },
        { heading: t.none, numeric: true },
      ]}
      rows={rows.map(({ key, yes, no, none }) => {
        const invited = yes + no + none;
        return {
          key,
          cells: [key, <Share key="share" share={(yes + no) / invited} />, invited, yes, no, none],
        };
      })}
    />
  );
}

function Share({ share }: { share: number }) {
  return (
    <span className="coverage-bar">
      <Bar share={share} />
      {t.share(Math.round(share * 100))}
    </span>
  );
}
