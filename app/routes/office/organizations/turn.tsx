import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { LinkButton } from "~/ui/button";

interface TurnProps {
  page: number;
  pages: number;
  /** Where a page is. */
  to: (page: number) => string;
}

/** To the page before and after. */
export function Turn({ page, pages, to }: TurnProps) {
  if (pages === 1) return null;
  return (
    <nav className="actions" aria-label={t.paging}>
      {page > 1 && (
        <LinkButton kind="secondary" icon="back" href={to(page - 1)} rel="prev">
          {t.previous}
        </LinkButton>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <LinkButton kind="secondary" icon="arrow" href={to(page + 1)} rel="next">
          {t.next}
        </LinkButton>
      )}
    </nav>
  );
}
