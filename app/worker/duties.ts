import { deleteExpiredSessions } from "db/sessions";
import { deleteExpiredSignInLinks } from "db/sign-in-links";
import { expireImports } from "~/domain/import/expire.server";
import { planByRules } from "~/domain/mailing/plan-rules.server";
import { runMailings } from "~/domain/mailing/run.server";
import { startDueMailings } from "~/domain/mailing/start-due.server";
import { forgetNews } from "~/domain/news/forget.server";
import { tellOfOpenings } from "~/domain/opening/tell.server";
import { eraseSensitive } from "~/domain/registration/erase-sensitive.server";
import { writeDigests } from "~/domain/registration/write-digests.server";
import type { WorkerContext } from "./context";
import type { Delivery } from "./deliver";
import { createReader } from "./incoming";

export interface Duty {
  name: string;
  everyMs: number;
  /** Also at once when something was just committed. */
  onNudge?: true;
  /** Asks the database what is due and does it; may run twice without harm. True: run again at once. */
  run(now: Date): Promise<boolean>;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** All that happens by the clock. */
export function dutiesOf(ctx: WorkerContext, delivery: Delivery): Duty[] {
  const { db, site, imapUrl } = ctx;
  return [
    { name: "deliver mails", everyMs: SECOND_MS, onNudge: true, run: delivery.deliver },
    {
      name: "write mailings",
      everyMs: SECOND_MS,
      onNudge: true,
      async run(now) {
        await startDueMailings(db, now);
        return runMailings(db, site, now);
      },
    },
    {
      name: "plan mailings by rules",
      everyMs: MINUTE_MS,
      async run(now) {
        await planByRules(db, now);
        return false;
      },
    },
    ...(imapUrl
      ? [{ name: "read incoming mail", everyMs: MINUTE_MS, run: createReader({ ...ctx, imapUrl }) }]
      : []),
    {
      name: "write digests",
      everyMs: MINUTE_MS,
      async run(now) {
        await writeDigests(db, site, now);
        return false;
      },
    },
    {
      name: "erase diets and access needs",
      everyMs: HOUR_MS,
      async run(now) {
        await eraseSensitive(db, now);
        return false;
      },
    },
    {
      name: "forget imports",
      everyMs: MINUTE_MS,
      async run(now) {
        await expireImports(db, now);
        return false;
      },
    },
    {
      name: "tell that registration opens",
      everyMs: MINUTE_MS,
      async run(now) {
        await tellOfOpenings(db, now);
        return false;
      },
    },
    {
      name: "forget about news",
      everyMs: HOUR_MS,
      async run(now) {
        await forgetNews(db, now);
        return false;
      },
    },
    {
      name: "delete expired sign-ins",
      everyMs: HOUR_MS,
      async run(now) {
        await deleteExpiredSignInLinks(db, now);
        await deleteExpiredSessions(db, now);
        return false;
      },
    },
  ];
}
