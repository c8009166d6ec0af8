import type { Db } from "db/connection";
import { newId } from "db/id";
import { findRoundIdByYear, insertRound, insertThemes } from "db/rounds";
import { inTransaction } from "db/transaction";
import type { RoundForm } from "./form.server";

type OpenRoundOutcome = { ok: true; id: string } | { ok: false; reason: "year-taken" };

/** Opens the round of a year with its themes; there is one to a year. */
export function openRound(db: Db, form: RoundForm, now: Date): Promise<OpenRoundOutcome> {
  return inTransaction(db, async (trx) => {
    if (await findRoundIdByYear(trx, form.year)) return { ok: false, reason: "year-taken" };
    const id = newId();
    await insertRound(trx, { id, year: form.year, name: form.name }, now);
    const themes = form.themes.map((theme, index) => ({ id: newId(), position: index + 1, ...theme }));
    await insertThemes(trx, id, themes);
    return { ok: true, id };
  });
}
