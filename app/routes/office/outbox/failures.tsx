import type { FailureCause, OutboxQuery } from "~/domain/message/types";
import { officeOutbox as t } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";

interface FailuresProps {
  causes: { cause: FailureCause; count: number }[];
  /** How many of what the list shows can be sent again. */
  failed: number;
  query: OutboxQuery;
}

/** Why messages did not arrive, and the way to send them again. */
export function Failures({ causes, failed, query }: FailuresProps) {
  return (
    <section className="stack">
      {causes.length > 0 && (
        <>
          <h2>{t.causesTitle}</h2>
          <Table
            caption={t.causesTitle}
            captionHidden
            columns={[{ heading: t.cause }, { heading: t.count, numeric: true }]}
            rows={causes.map(({ cause, count }) => ({ key: cause, cells: [t.causes[cause], count] }))}
          />
        </>
      )}
      {failed > 0 && (
        <form method="post" action={paths.officeOutboxFailed()}>
          <input type="hidden" name="haku" value={query.search ?? ""} />
          <input type="hidden" name="laji" value={query.kind ?? ""} />
          <input type="hidden" name="tapahtuma" value={query.eventId ?? ""} />
          <Button kind="secondary">{t.resendFailed(failed)}</Button>
        </form>
      )}
    </section>
  );
}
