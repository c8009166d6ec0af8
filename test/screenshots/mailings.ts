import { newId } from "db/id";
import { insertMailTemplate } from "db/mail-templates";
import type { Knex } from "knex";
import { DEFAULT_RULES } from "~/domain/mailing/clock-rules";
import { planMailing } from "~/domain/mailing/plan.server";
import { CAME, EVERYBODY, MAILED_WITHOUT_ANSWER } from "~/domain/mailing/rules";
import { saveRule } from "~/domain/mailing/save-rule.server";
import { stopMailing } from "~/domain/mailing/stop.server";
import type { World } from "./worlds";

const DAY_MS = 24 * 3_600_000;

const COFFEE = {
  subject: "Kahvit ja kyydit: {tilaisuus}",
  body: `Hei {nimi}!

Kahvit ovat valmiina klo 17. Jos {organisaatio} tarvitsee kyydin, vastaa tähän viestiin viimeistään maanantaina.

Terveisin
{yhteyshenkilö}`,
};

const LONG = {
  subject: "Esitteet, kahvit, kyydit, pysäköinti ja kaikki muu, mikä kannattaa tietää ennen tilaisuutta",
  body: "Tervetuloa!\n\nAulassa on pöytä, johon voitte tuoda esitteitä.",
};

/** Sendings to many in each state that they come to; of those that are due the service itself sees to it. */
export async function plantMailings(
  db: Knex,
  { event, held }: World,
  createdBy: string,
): Promise<World["mailings"]> {
  const ids = { planned: newId(), done: newId(), missed: newId(), stopped: newId(), thanks: newId() };
  const now = new Date();
  const at = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  const message = { kind: "message", eventId: event.id, createdBy } as const;
  const everybody = { audience: EVERYBODY };
  const whole = [
    { ...message, ...COFFEE, ...everybody, id: ids.done, dueAt: at(0) },
    { ...message, ...LONG, ...everybody, id: ids.planned, dueAt: at(2) },
    { ...message, ...COFFEE, subject: "Kyydit: {kunta}", ...everybody, id: ids.missed, dueAt: at(-1) },
    { ...message, ...LONG, audience: MAILED_WITHOUT_ANSWER, id: ids.stopped, dueAt: at(1) },
    {
      ...message,
      kind: "thank-you",
      eventId: held.id,
      audience: CAME,
      id: ids.thanks,
      dueAt: at(0),
    } as const,
  ];
  for (const one of whole) await planMailing(db, one, now);
  await stopMailing(db, ids.stopped, now);
  return ids;
}

export async function plantToAll(db: Knex, eventId: string, createdBy: string): Promise<string> {
  const id = newId();
  const about = { kind: "message", eventId, createdBy, audience: EVERYBODY } as const;
  await planMailing(db, { id, ...about, ...COFFEE, dueAt: new Date().toISOString() }, new Date());
  return id;
}

export async function plantRules(db: Knex, { event, round }: World, createdBy: string): Promise<void> {
  const [deadline, week, , thanks] = DEFAULT_RULES;
  const own = { ...week, days: -2, note: "Ovet avataan klo 16.45.\nTuokaa esitteitä." };
  for (const rule of [deadline, week, thanks]) {
    if (rule)
      await saveRule(db, { eventId: null, roundId: round }, { ...rule, id: newId() }, createdBy, new Date());
  }
  const draft = { kind: "reminder", hour: 17, ...own, id: newId() } as const;
  await saveRule(db, { eventId: event.id, roundId: null }, draft, createdBy, new Date());
}

export async function plantTemplates(db: Knex, roundId: string, updatedBy: string): Promise<void> {
  const told = { roundId, updatedBy, updatedAt: new Date().toISOString() };
  await insertMailTemplate(db, { id: newId(), name: "Kahvit ja kyydit", ...COFFEE, ...told });
  await insertMailTemplate(db, { id: newId(), name: "Kaikki, mikä kannattaa tietää", ...LONG, ...told });
}
