import { newId } from "db/id";
import { findSeat } from "db/seats";
import { findWorkshop } from "db/views/workshop";
import type { Knex } from "knex";
import { SEAT_COOKIE } from "~/access/cookie";
import { hashToken } from "~/domain/site/token.server";
import { join } from "~/domain/workshop/join.server";
import { post } from "~/domain/workshop/post.server";
import { IDEAS_PER_WINDOW } from "~/domain/workshop/rules";
import type { Seat, Workshop } from "~/domain/workshop/types";
import { paths } from "~/paths";

const TEXTS = [
  "Kahvihetki kirjastolla joka tiistai",
  "Kimppakyyti sivukyliltä harrastuksiin",
  "Seurakunnan ja kunnan yhteinen kerho lapsille ja isovanhemmille, vuorotellen kummankin tiloissa",
  "Kuntosalille edullinen päivävuoro yli 65-vuotiaille",
  "Yksi numero, johon voi soittaa, kun naapurista ei ole kuulunut mitään moneen päivään. Numerosta vastaa järjestöjen yhteinen rinki, ja kunta tiedottaa siitä jokaiseen kotiin jaettavassa lehdessä kaksi kertaa vuodessa.",
  "Puhelinrinki",
];

/** Opens writing where ideas are wanted, and writes so many on each board in turn. */
export async function fillBoards(db: Knex, code: string, counts: number[]): Promise<void> {
  const workshop = await workshopOf(db, code);
  const { id: facilitatorId } = await db("organizers").first("id");
  for (const [index, count] of counts.entries()) {
    const board = index + 1;
    if (count === 0) continue;
    await post(
      db,
      workshop,
      { seat: null, facilitatorId },
      { id: newId(), board, kind: "enter-phase", phase: "writing" },
      new Date(),
    );
    let seat: Seat | null = null;
    for (let n = 0; n < count; n += 1) {
      if (n % IDEAS_PER_WINDOW === 0) seat = await sit(db, workshop);
      const idea = {
        id: newId(),
        board,
        kind: "add-idea",
        text: `${TEXTS[n % TEXTS.length]} (${n + 1})`,
      } as const;
      await post(db, workshop, { seat, facilitatorId: null }, idea, new Date());
    }
  }
}

/** The cookie of a phone that has joined. */
export async function takeSeat(db: Knex, code: string) {
  return { name: SEAT_COOKIE, value: await joined(db, await workshopOf(db, code)), path: paths.board(code) };
}

async function sit(db: Knex, workshop: Workshop): Promise<Seat | null> {
  return findSeat(db, workshop.id, hashToken(await joined(db, workshop)));
}

function joined(db: Knex, workshop: Workshop): Promise<string> {
  return join(db, workshop, { organizationKind: "association", municipalityCode: null }, new Date());
}

async function workshopOf(db: Knex, code: string): Promise<Workshop> {
  const workshop = await findWorkshop(db, code);
  if (!workshop) throw new Error(`no boards ${code}`);
  return workshop;
}
