import { newId } from "db/id";
import { inTransaction } from "db/transaction";
import type { Knex } from "knex";
import type { App } from "test/support/app";
import { decline } from "~/domain/decline/decline.server";
import { addInvitations } from "~/domain/invitation/add.server";
import type { InvitationRow } from "~/domain/invitation/types";
import { addOrganization } from "~/domain/organization/add-organization.server";
import { add } from "~/domain/question/add.server";
import { QUESTION_TYPES, type QuestionDraft, type QuestionScope } from "~/domain/question/types";
import { LONG_BODY, LONG_PERSON } from "./guests";
import { eventOf, organizerOf, siteOf } from "./links";

const LONG_TEXT =
  "Emme pääse, koska samana iltana on oma vuosikokous, ja lisäksi bussi ei kulje kyliltä enää kuuden jälkeen. ".repeat(
    4,
  );
const LONG_LABEL =
  "Minkälaista toimintaa järjestöllänne on talvella niille kuntalaisille, jotka eivät pääse kotoa ilman apua";
const CODES = ["172", "435", "850"];

/** Fills the lists of the office as no list should be filled. */
export async function overfill(app: App, db: Knex, eventId: string): Promise<void> {
  await askMuch(db, eventId);
  await inviteMany(app, db, eventId);
  await declineOften(app, db, eventId);
}

async function askMuch(db: Knex, eventId: string): Promise<void> {
  for (const scope of ["registration", "participant"] as const) {
    for (const type of QUESTION_TYPES) await add(db, eventId, newId(), long(type, scope));
  }
}

function long(type: QuestionDraft["type"], scope: QuestionScope): QuestionDraft {
  const options = type.endsWith("-of")
    ? ["Kerhoja ja ryhmiä", "Kyytejä", LONG_LABEL, "Ei mitään näistä"]
    : [];
  return {
    ...{ type, scope, required: false, shownIf: null },
    label: { fi: `${LONG_LABEL} (${type})?` },
    hint: { fi: LONG_TEXT.slice(0, 280) },
    optionLabels: options.map((fi) => ({ fi })),
  };
}

async function inviteMany(app: App, db: Knex, eventId: string): Promise<void> {
  const [site, by, rows] = [siteOf(app), await organizerOf(db), [] as InvitationRow[]];
  for (let n = 0; n < 120; n += 1) {
    const [name, municipalityCode] = [`${n + 1} ${LONG_BODY}`.slice(0, 120), CODES[n % 3] ?? "172"];
    const email = `kutsuttu.numero.${n + 1}.pitkalla.osoitteella@keski-suomen-kylat.example.fi`;
    const told = { kind: "association", municipalityCode, language: "fi", phone: "050 000 0400" } as const;
    const whole = { municipalityCodes: [], businessId: null, postalAddress: null };
    const addresses = [{ email, personName: LONG_PERSON }];
    const entered = await addOrganization(db, { ...told, ...whole, name, addresses }, new Date());
    rows.push({
      organizationId: entered.ok ? entered.id : null,
      ...{ organizationName: name, organizationKind: "association", municipalityCode, language: "fi" },
      ...{ personName: LONG_PERSON, phone: "050 000 0400", email: n % 7 === 0 ? null : email },
    });
  }
  await inTransaction(db, (trx) => addInvitations(trx, site, eventId, rows, by, new Date()));
}

async function declineOften(app: App, db: Knex, eventId: string): Promise<void> {
  const event = await eventOf(db, eventId);
  for (let n = 0; n < 12; n += 1) {
    const form = {
      id: newId(),
      organizationName: `${n + 1} ${LONG_BODY}`.slice(0, 120),
      organizationKind: "association" as const,
      municipalityCode: CODES[n % 3] ?? "172",
      ...{ personName: LONG_PERSON, email: null, reason: LONG_TEXT },
      views: event.themes.map(({ id: themeId }) => ({ themeId, text: LONG_TEXT, mayShow: n % 2 === 0 })),
    };
    const entry = { language: "fi", source: "web", invitationId: null } as const;
    await decline(db, siteOf(app), event, form, entry, new Date());
  }
}
