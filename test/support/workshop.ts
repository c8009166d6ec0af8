import { newId } from "db/id";
import { findSeat } from "db/seats";
import { findWorkshop } from "db/views/workshop";
import type { Knex } from "knex";
import { hashToken } from "~/domain/site/token.server";
import { join } from "~/domain/workshop/join.server";
import { openWorkshop } from "~/domain/workshop/open-workshop.server";
import { post } from "~/domain/workshop/post.server";
import type { Command, Outcome, Seat, Sender, Workshop } from "~/domain/workshop/types";

export interface Hall {
  workshop: Workshop;
  facilitator: Sender;
  /** A device with a seat of its own. */
  sit(): Promise<Sender & { seat: Seat; token: string }>;
  post(sender: Sender, command: Unsent, now?: Date): Promise<Outcome>;
}

type Unsent = Command extends infer One
  ? One extends Command
    ? Omit<One, "id"> & { id?: string }
    : never
  : never;

/** A workshop of two boards, in the phase before writing, and one who leads it. */
export async function openHall(db: Knex, now = new Date()): Promise<Hall> {
  const at = now.toISOString();
  const [roundId, eventId, organizerId] = [newId(), newId(), newId()];
  await db("rounds").insert({ id: roundId, year: now.getUTCFullYear(), name: "Kierros", created_at: at });
  await db("themes").insert([
    { id: newId(), round_id: roundId, position: 1, name: "Mielen hyvinvointi", prompt: "Mikä auttaa?" },
    { id: newId(), round_id: roundId, position: 2, name: "Arjen turvallisuus", prompt: "Mikä suojaa?" },
  ]);
  await db("events").insert({
    ...{ id: eventId, slug: `neuvottelu-${eventId}`, round_id: roundId, kind: "negotiation", state: "open" },
    ...{ title: "Neuvottelu", created_at: at, updated_at: at },
  });
  const email = `${organizerId}@example.fi`;
  await db("organizers").insert({ id: organizerId, email, name: "Vetäjä Esimerkki", created_at: at });

  const opened = await openWorkshop(db, eventId, now);
  const workshop = opened.ok ? await findWorkshop(db, opened.code) : null;
  if (!workshop) throw new Error("the workshop did not open");
  return {
    workshop,
    facilitator: { seat: null, facilitatorId: organizerId },
    async sit() {
      const about = { organizationKind: "association", municipalityCode: null } as const;
      const token = await join(db, workshop, about, now);
      const seat = (await findSeat(db, workshop.id, hashToken(token))) as Seat;
      return { seat, token, facilitatorId: null };
    },
    post: (sender, command, when = now) =>
      post(db, workshop, sender, { id: newId(), ...command } as Command, when),
  };
}
