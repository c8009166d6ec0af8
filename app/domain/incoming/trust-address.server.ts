import { deleteBadAddress } from "db/bad-addresses";
import type { Db } from "db/connection";

/** Somebody knows that mails reach the address again, or that its owner wants them. */
export async function trustAddress(db: Db, email: string): Promise<void> {
  await deleteBadAddress(db, email);
}
