import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { withTaps } from "~/domain/attendance/fold";
import type { Attendee } from "~/domain/attendance/types";
import type { ShownDoor } from "./door.server";
import { type Connection, DoorDesk, type Unsent } from "./door-desk";

export type DoorOnPage = ShownDoor & { addresses: { page: string; marks: string } };

export interface StandingDoor {
  desk: DoorDesk;
  attendees: Attendee[];
  unsent: Unsent[];
  connection: Connection;
}

/** The door as it stands on this device: what the server knows, with what was tapped here and is on its way. */
export function useDoorDesk(door: DoorOnPage): StandingDoor {
  const [desk] = useState(() => new DoorDesk(door));
  useEffect(() => desk.start(), [desk]);
  const { list, unsent, connection } = useSyncExternalStore(desk.subscribe, desk.desk, desk.desk);
  const attendees = useMemo(() => {
    const nameOf = (code: string) => door.municipalities.find((one) => one.code === code)?.name ?? "";
    const coming = unsent.filter(({ reason }) => !reason).map(({ command }) => command);
    return withTaps(list.attendees, coming, nameOf);
  }, [list, unsent, door.municipalities]);
  return { desk, attendees, unsent, connection };
}
