import { officeImports as t } from "~/i18n/fi/office-imports";
import { LinkButton } from "~/ui/button";

interface TurnProps {
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** To the page of rows before and after. */
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
