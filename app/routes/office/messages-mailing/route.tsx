import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { MessagesFrame } from "../messages/frame";
import { MailingStateBadge } from "../messages/state-badge";
import { UnreachedTable } from "../messages/unreached-table";
import { FailedTable } from "./failed-table";
import { MailingFacts } from "./mailing-facts";
import { MoveMailing } from "./move-mailing";
import { Progress } from "./progress";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeMessages.mailing;
const REFRESH_SECONDS = "3";

/** While the numbers change the page fetches itself anew, without a script. */
export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${page.data?.mailing.title ?? ""}: ${page.data?.event.title ?? ""}`),
  ...(page.data?.mailing.isUnderWay ? [{ httpEquiv: "refresh", content: REFRESH_SECONDS }] : []),
];

export default function MailingPage() {
  const { asker, event, mailing, told, due, byRule, failed, unreached, stillWaiting, done } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isAhead = mailing.state === "planned" || mailing.state === "missed";
  return (
    <MessagesFrame asker={asker} event={event} title={mailing.title}>
      <Said done={done} mailing={mailing} isBegun={answer?.isBegun ?? false} />
      <p>
        <MailingStateBadge state={mailing.state} />
      </p>
      {mailing.state === "missed" && (
        <Notice kind="danger" title={t.missed}>
          <p>{t.missedText}</p>
        </Notice>
      )}
      {isAhead ? (
        <p className="mailing__count">{t.planned(mailing.waiting)}</p>
      ) : (
        <Progress mailing={mailing} />
      )}
      {mailing.isUnderWay && (
        <form method="post" action={paths.officeMailingStop(event.id, mailing.id)} className="stack">
          <p className="soft">{t.stopText}</p>
          <Button kind="danger" icon="close">
            {t.stop}
          </Button>
        </form>
      )}
      {stillWaiting > 0 && (
        <form method="post" className="stack">
          <p className="soft">{t.resumeText(stillWaiting)}</p>
          <input type="hidden" name="when" value="now" />
          <Button icon="mail">{t.resume}</Button>
        </form>
      )}
      {isAhead && (
        <MoveMailing
          eventId={event.id}
          mailingId={mailing.id}
          byRule={byRule}
          due={due}
          reply={answer?.reply}
        />
      )}
      <MailingFacts mailing={mailing} told={told} />
      {failed.length > 0 && <FailedTable failed={failed} />}
      {unreached.length > 0 && <UnreachedTable unreached={unreached} />}
    </MessagesFrame>
  );
}

interface SaidProps {
  done: "lahetetty" | "siirretty" | "pysaytetty" | null;
  mailing: { takenBack: number; state: string };
  isBegun: boolean;
}

/** What has just been done. */
function Said({ done, mailing, isBegun }: SaidProps) {
  if (isBegun) return <Notice kind="warning" title={t.begun} live />;
  if (done === "siirretty") return <Notice kind="success" title={t.moved} live />;
  if (done === "pysaytetty")
    return (
      <Notice kind="success" title={t.stopped} live>
        <p>{t.stoppedText(mailing.takenBack)}</p>
      </Notice>
    );
  if (done === "lahetetty" && mailing.state === "planned")
    return <Notice kind="success" title={t.plannedDone} live />;
  if (done === "lahetetty" && mailing.state !== "done")
    return (
      <Notice kind="success" title={t.queued} live>
        <p>{t.queuedText}</p>
      </Notice>
    );
  return null;
}
