import type { Db } from "db/connection";
import type { ListedMailing } from "db/views/mailings";
import { countLeft } from "~/domain/mailing/count-left.server";
import { messageKinds } from "~/i18n/fi/message-kinds";
import { audienceWords, type Names } from "./audience-words";
import { withFieldNames } from "./field-words";

/**
 * A mailing as the pages show it. It runs from the time that it is due until its last message has gone; `waiting`
 * counts those too whose message is not written yet.
 */
export async function shownMailing(db: Db, mailing: ListedMailing, names: Names) {
  const { id, kind, subject, state, dueAt, progress } = mailing;
  const left = state === "done" || state === "stopped" ? 0 : await countLeft(db, mailing);
  const isDue = state === "planned" && dueAt <= new Date().toISOString();
  const isUnderWay = isDue || state === "running" || (state === "done" && progress.waiting > 0);
  return {
    ...{ id, dueAt, isUnderWay },
    state: isUnderWay ? ("running" as const) : state,
    title: subject ? `${messageKinds[kind]}: ${withFieldNames(subject)}` : messageKinds[kind],
    to: audienceWords(mailing.audience, names),
    sent: progress.sent,
    waiting: progress.waiting + left,
    failed: progress.failed,
    takenBack: progress.takenBack,
  };
}

export type ShownMailing = Awaited<ReturnType<typeof shownMailing>>;
