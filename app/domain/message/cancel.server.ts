import type { Db } from "db/connection";
import { updateQueuedOutboxAsCancelled } from "db/outbox";

/** Takes back a message that has not gone; false when it has, or is on its way. */
export function cancelMessage(db: Db, id: string): Promise<boolean> {
  return updateQueuedOutboxAsCancelled(db, id);
}
