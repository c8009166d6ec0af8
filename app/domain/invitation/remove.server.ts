import type { Db } from "db/connection";
import { deleteUntouchedInvitation } from "db/invitations";
import { inTransaction } from "db/transaction";
import type { Scope } from "db/views/registrants";

/** Takes somebody off the list to whom nothing has been sent; false when that is too late, or not the asker's to do. */
export function removeInvitation(db: Db, eventId: string, scope: Scope, id: string): Promise<boolean> {
  return inTransaction(db, (trx) => deleteUntouchedInvitation(trx, eventId, scope, id));
}
