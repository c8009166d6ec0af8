import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { LinkButton } from "~/ui/button";

interface TurnProps {
  page: number;
  pages: number;
  /** The address of a page. */
  hrefOf: (page: number) => string;
}

/** To the page before and after. */
export function Turn({ page, pages, hrefOf }: TurnProps) {
  if (pages === 1) return null;
  return (
    <nav className="actions" aria-label={t.paging}>
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
