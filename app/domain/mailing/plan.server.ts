import type { Db } from "db/connection";
import { insertMailingOnce } from "db/mailings";
import type { NewMailing } from "./types";

const BARE = {
  ...{ ruleId: null, newsId: null, facts: null },
  ...{ subject: "", body: "", again: false },
};

type Planned = Pick<NewMailing, "id" | "kind" | "eventId" | "audience" | "dueAt" | "createdBy"> &
  Partial<NewMailing>;

/** Plans a sending to many; due now means that it begins at once. The same id planned twice is one mailing. */
export function planMailing(db: Db, mailing: Planned, now: Date): Promise<void> {
  return insertMailingOnce(db, { ...BARE, ...mailing }, now);
}
