import { office } from "~/i18n/fi/office";
import { LinkButton } from "~/ui/button";

interface PagerProps {
  page: number;
  pages: number;
  /** The address of a page. */
  hrefOf: (page: number) => string;
}

const t = office.pager;

/** To the page of a list before and after. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className="actions" aria-label={t.label}>
      {page > 1 && (
        <LinkButton kind="secondary" icon="back" href={hrefOf(page - 1)} rel="prev">
          {t.previous}
        </LinkButton>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <LinkButton kind="secondary" icon="arrow" href={hrefOf(page + 1)} rel="next">
          {t.next}
        </LinkButton>
      )}
    </nav>
  );
}
