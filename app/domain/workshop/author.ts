import type { Command, Refusal, SeatCommand, Sender } from "./types";

/** Who a command is from, as the log keeps it. */
interface Author {
  seatId: string | null;
  organizerId: string | null;
}

const FROM_SEATS: Record<SeatCommand["kind"], true> = {
  "add-idea": true,
  "edit-idea": true,
  "withdraw-idea": true,
  "return-idea": true,
  agree: true,
  "take-back-agreement": true,
  "cast-votes": true,
  pledge: true,
};

/** What the hall writes and votes comes from seats, all else from those who lead the boards. */
export function authorOf({ seat, facilitatorId }: Sender, command: Command): Author | Refusal {
  if (command.kind in FROM_SEATS) return seat ? { seatId: seat.id, organizerId: null } : "no-seat";
  return facilitatorId ? { seatId: null, organizerId: facilitatorId } : "not-yours";
}
