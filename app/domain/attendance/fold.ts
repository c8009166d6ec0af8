import { inOrder } from "./rules";
import type { Attendee, DoorCommand } from "./types";

/** The list with what was tapped on a device and has not reached the server: it looks as it will. */
export function withTaps(
  attendees: readonly Attendee[],
  commands: readonly DoorCommand[],
  municipalityName: (code: string) => string,
): Attendee[] {
  if (commands.length === 0) return [...attendees];
  const found = new Map(attendees.map((attendee) => [attendee.id, attendee]));
  for (const command of commands) {
    if (command.kind === "walk-in") {
      if (!found.has(command.id)) found.set(command.id, attendeeOf(command, municipalityName));
      continue;
    }
    const attendee = found.get(command.participantId);
    if (!attendee) continue;
    const arrivedAt = command.kind === "arrive" ? (attendee.arrivedAt ?? command.at) : null;
    found.set(attendee.id, { ...attendee, arrivedAt });
  }
  return inOrder([...found.values()]);
}

function attendeeOf(
  walkIn: DoorCommand & { kind: "walk-in" },
  municipalityName: (code: string) => string,
): Attendee {
  return {
    id: walkIn.id,
    name: walkIn.name,
    organization: walkIn.organizationName,
    municipality: municipalityName(walkIn.municipalityCode),
    as: "walk-in",
    arrivedAt: walkIn.at,
  };
}
