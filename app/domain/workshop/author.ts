import type { Command, Refusal, Sender } from "./types";

/** Who a command is from, as the log keeps it. */
interface Author {
  seatId: string | null;
  organizerId: string | null;
}

/** Ideas come from seats, all else from those who lead the boards. */
export function authorOf({ seat, facilitatorId }: Sender, command: Command): Author | Refusal {
  if (command.kind === "add-idea") return seat ? { seatId: seat.id, organizerId: null } : "no-seat";
  return facilitatorId ? { seatId: null, organizerId: facilitatorId } : "not-yours";
}
