import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OUTBOX_STATES } from "~/domain/message/types";
import { titled } from "~/http/title";
import { office } from "~/i18n/fi/office";
import { officeOutbox as t } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { Pager } from "../pager";
import { Stat } from "../stat";
import { Failures } from "./failures";
import { Filters } from "./filters";
import { IncomingFaultNotice } from "./incoming-fault-notice";
import { MessageTable } from "./message-table";
import { PauseNotice } from "./pause-notice";
import { queryString } from "./query-string";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

export default function Outbox() {
  const { asker, query, total, pages, page, messages, counts, causes, failed, ...more } =
    useLoaderData<typeof loader>();
  const isAll = queryString(query) === "";
  const test = (
    <LinkButton kind="secondary" href={paths.officeOutboxTest()}>
      {t.testLink}
    </LinkButton>
  );
  return (
    <OfficeFrame asker={asker} current="outbox" title={t.title} actions={test}>
      {more.resent && (
        <Notice kind="success" live>
          {t.resentFailed}
        </Notice>
      )}
      {more.pause && <PauseNotice pause={more.pause} />}
      {more.incomingFault && <IncomingFaultNotice fault={more.incomingFault} />}
      <p className="soft">{t.intro}</p>
      <ul className="stats" aria-label={t.counts}>
        {OUTBOX_STATES.map((state) => (
          <Stat
            key={state}
            value={counts[state]}
            label={t.states[state]}
            alert={(state === "failed" || state === "bounced") && counts[state] > 0}
          />
        ))}
      </ul>
      <Failures causes={causes} failed={failed} query={query} />
      <Filters query={query} events={more.events} kinds={more.kinds} />
      <p role="status">
        <strong>{t.found(total)}</strong>
      </p>
      {total === 0 && (
        <Empty title={isAll ? t.empty : t.nothing}>
          {isAll ? (
            <p>{t.emptyText}</p>
          ) : (
            <LinkButton kind="secondary" href={paths.officeOutbox()}>
              {office.filters.showAll}
            </LinkButton>
          )}
        </Empty>
      )}
      {total > 0 && (
        <>
          <MessageTable messages={messages} />
          <Pager
            page={page}
            pages={pages}
            hrefOf={(number) => paths.officeOutbox(queryString(query, number))}
          />
        </>
      )}
    </OfficeFrame>
  );
}
