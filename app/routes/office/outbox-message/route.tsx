import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { causeOf } from "~/domain/message/rules";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { messageKinds } from "~/i18n/fi/message-kinds";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { Disclosure } from "~/ui/disclosure";
import { type Fact, Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { MessageState } from "../message-state";
import { Deeds } from "./deeds";
import type { loader } from "./route.server";
import "~/ui/styles/pages/mailbox.css";

export { loader } from "./route.server";

const t = officeOutbox.message;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => page.data?.mail?.subject ?? officeOutbox.title),
];

export default function OutboxMessage() {
  const { asker, message, mail, hidden, copyId, done, refused, ...more } = useLoaderData<typeof loader>();
  return (
    <OfficeFrame
      asker={asker}
      current="outbox"
      back={{ href: paths.officeOutbox(), label: t.back }}
      title={mail?.subject ?? messageKinds[message.kind]}
      meta={<MessageState state={message.state} />}
    >
      {done && (
        <Notice kind="success" live>
          {t.done[done]}
        </Notice>
      )}
      {refused && (
        <Notice kind="warning" live>
          {t.refused[refused]}
        </Notice>
      )}
      <Facts items={factsOf(message, more.event)} />
      <Deeds message={message} copyId={copyId} />
      {hidden && <Notice kind="info">{t[hidden]}</Notice>}
      {mail && (
        <section className="mailbox__column">
          <p className="soft">{t.masked}</p>
          <iframe
            className="mailbox__body"
            title={t.shown}
            src={paths.officeOutboxHtml(message.id)}
            sandbox=""
          />
          <Disclosure summary={t.asText}>
            <pre className="mailbox__source">{mail.text}</pre>
          </Disclosure>
          <Disclosure summary={t.headers}>
            <pre className="mailbox__source">
              {mail.headers.map(([name, value]) => `${name}: ${value}`).join("\n")}
            </pre>
          </Disclosure>
        </section>
      )}
    </OfficeFrame>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function factsOf(message: Loaded["message"], event: Loaded["event"]): Fact[] {
  const { toName, toAddress, createdAt, sentAt, state, tries, nextTryAt, answer } = message;
  const items: Fact[] = [
    { term: t.to, children: toName ? `${toName}, ${toAddress}` : toAddress },
    { term: officeOutbox.kind, children: messageKinds[message.kind] },
    { term: t.written, children: formatMoment(createdAt, "fi") },
  ];
  if (event) items.push({ term: t.event, children: <a href={paths.officeEvent(event.id)}>{event.title}</a> });
  if (sentAt) items.push({ term: t.sent, children: formatMoment(sentAt, "fi") });
  if (tries > 0) items.push({ term: t.tries, children: tries });
  if (state === "waiting") items.push({ term: t.nextTry, children: formatMoment(nextTryAt, "fi") });
  if (answer && state !== "sent")
    items.push({ term: t.cause, children: officeOutbox.causes[causeOf(answer)] });
  if (answer) items.push({ term: t.answer, children: answer });
  return items;
}
