import { execFileSync } from "node:child_process";
import { chown } from "node:fs/promises";

/** For `spawn`; empty: the user who runs the tests. */
export interface Owner {
  uid?: number;
  gid?: number;
}

/** Who runs a server that root may or should not run: root lends it to the user "nobody". */
export function ownerOfServers(): Owner {
  return process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
}

export async function lend(files: string[], { uid, gid }: Owner): Promise<void> {
  if (uid !== undefined && gid !== undefined) for (const file of files) await chown(file, uid, gid);
}

function idOf(flag: string): number {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}
