import { updateOutboxBeyondAsDue } from "db/outbox-delivery";
import { deleteExpiredSessions } from "db/sessions";
import { deleteExpiredSignInLinks } from "db/sign-in-links";
import { expireImports } from "~/domain/import/expire.server";
import { planByRules } from "~/domain/mailing/plan-rules.server";
import { runMailings } from "~/domain/mailing/run.server";
import { startDueMailings } from "~/domain/mailing/start-due.server";
import { beyondWaits } from "~/domain/message/rules";
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
    inOneGo("mend what a clock that ran ahead has written", MINUTE_MS, (now) =>
      updateOutboxBeyondAsDue(db, beyondWaits(now), now),
    ),
    inOneGo("plan mailings by rules", MINUTE_MS, (now) => planByRules(db, now)),
    ...(imapUrl
      ? [{ name: "read incoming mail", everyMs: MINUTE_MS, run: createReader({ ...ctx, imapUrl }) }]
      : []),
    inOneGo("write digests", MINUTE_MS, (now) => writeDigests(db, site, now)),
    inOneGo("erase diets and access needs", HOUR_MS, (now) => eraseSensitive(db, now)),
    inOneGo("forget imports", MINUTE_MS, (now) => expireImports(db, now)),
    inOneGo("tell that registration opens", MINUTE_MS, (now) => tellOfOpenings(db, now)),
    inOneGo("forget about news", HOUR_MS, (now) => forgetNews(db, now)),
    inOneGo("delete expired sign-in links", HOUR_MS, (now) => deleteExpiredSignInLinks(db, now)),
    inOneGo("delete expired sessions", HOUR_MS, (now) => deleteExpiredSessions(db, now)),
  ];
}

/** What is done whole each time, however much there is. */
function inOneGo(name: string, everyMs: number, work: (now: Date) => Promise<unknown>): Duty {
  return {
    ...{ name, everyMs },
    async run(now) {
      await work(now);
      return false;
    },
  };
}
