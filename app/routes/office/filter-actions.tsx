import { office } from "~/i18n/fi/office";
import { Button, LinkButton } from "~/ui/button";

interface FilterActionsProps {
  /** The list without any choice; null when nothing is chosen. */
  allHref: string | null;
}

/** Ends the form that narrows a list. */
export function FilterActions({ allHref }: FilterActionsProps) {
  return (
    <div className="actions">
      <Button kind="secondary" icon="search">
        {office.filters.show}
      </Button>
      {allHref && (
        <LinkButton kind="quiet" href={allHref}>
          {office.filters.showAll}
        </LinkButton>
      )}
    </div>
  );
}
