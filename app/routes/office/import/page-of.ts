import { countTaken, countVerdicts, isVerdict } from "~/domain/import/rules";
import type { ImportKind, Preview } from "~/domain/import/types";
import { askedIn, queryOf } from "~/http/asked";

const PAGE_ROWS = 50;

/** One page of a preview, of the rows that the address asks for, with the counts of all. */
export function pageOf(kind: ImportKind, { ignored, cut, rows }: Preview, asked: URLSearchParams) {
  const verdict = asked.get("rivit");
  const shown = isVerdict(verdict) ? rows.filter((row) => row.verdict === verdict) : rows;
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_ROWS));
  const page = askedIn(asked).page(pages);
  return {
    ...{ ignored, cut, page, pages },
    verdict: isVerdict(verdict) ? verdict : null,
    rows: shown.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS),
    counts: countVerdicts(rows),
    total: rows.length,
    undecided: rows.filter((row) => row.verdict === "doubtful" && row.choice === "skip").length,
    ...countTaken(kind, rows),
  };
}

export type PreviewPage = ReturnType<typeof pageOf>;

/** The query of a page of the preview. */
export function previewQuery(verdict: string | null, page = 1): string {
  return queryOf({ rivit: verdict, sivu: page > 1 ? page : null });
}
