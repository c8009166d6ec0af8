import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";

interface PagingProps {
  eventId: string;
  page: { size: number; number: number };
  found: number;
  /** What the list is narrowed to, as its address tells it. */
  address: string;
}

export function Paging({ eventId, page: { size, number }, found, address }: PagingProps) {
  if (found === 0) return null;
  const to = (page: number) =>
    paths.officeInvitations(eventId, [address, `sivu=${page}`].filter(Boolean).join("&"));
  const isLast = number * size >= found;
  return (
    <nav className="actions" aria-label={t.pages.label}>
      <span className="soft">{t.shown((number - 1) * size + 1, Math.min(number * size, found), found)}</span>
      {number > 1 && (
        <LinkButton kind="secondary" icon="back" href={to(number - 1)}>
          {t.pages.previous}
        </LinkButton>
      )}
      {!isLast && (
        <LinkButton kind="secondary" icon="arrow" href={to(number + 1)}>
          {t.pages.next}
        </LinkButton>
      )}
    </nav>
  );
}
