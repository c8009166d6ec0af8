import { deleteExpiredSessions } from "db/sessions";
import { deleteExpiredSignInLinks } from "db/sign-in-links";
import { expireImports } from "~/domain/import/expire.server";
import { eraseSensitive } from "~/domain/registration/erase-sensitive.server";
import type { WorkerContext } from "./context";
import type { Delivery } from "./deliver";

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
export function dutiesOf({ db }: WorkerContext, delivery: Delivery): Duty[] {
  return [
    { name: "deliver mails", everyMs: SECOND_MS, onNudge: true, run: delivery.deliver },
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
