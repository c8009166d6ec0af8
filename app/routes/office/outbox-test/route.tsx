import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeOutbox.test;

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

export default function OutboxTest() {
  const { asker, server, sent, ...set } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <OfficeFrame
      asker={asker}
      current="outbox"
      back={{ href: paths.officeOutbox(), label: officeOutbox.message.back }}
      title={t.title}
    >
      {fault && (
        <Notice kind="danger" title={`${t.failed}: ${officeOutbox.causes[fault.cause]}`} live>
          <p>{t.todo[fault.cause]}</p>
          <p className="soft">{t.answer(fault.answer)}</p>
        </Notice>
      )}
      {sent && !fault && (
        <Notice kind="success" title={t.ok} live>
          <p>{t.okText(asker.email)}</p>
        </Notice>
      )}
      {server === null ? (
        <Notice kind="info">{t.none}</Notice>
      ) : (
        <>
          <p>{t.intro(asker.email)}</p>
          <Facts
            items={[
              { term: t.server, children: server },
              { term: t.sender, children: set.mailFrom },
              { term: t.connections, children: set.smtpConnections },
              { term: t.rate, children: set.smtpRate ?? t.noRate },
              { term: t.dkim, children: set.dkim ?? t.notSet },
              { term: t.bounce, children: set.bounceAddress ?? t.notSet },
            ]}
          />
          <form method="post">
            <Button>{t.send}</Button>
          </form>
        </>
      )}
    </OfficeFrame>
  );
}
