import { findOrganizerByEmail } from "db/organizers";
import { invite } from "~/access/invite.server";
import { prepare } from "./prepare";

/** `npm run sign-in -- ADDRESS`: prints a one-time link for an organiser who is in the database. */
const { db, site } = await prepare();
const address = process.argv[2]?.trim().toLowerCase() ?? "";
const organizer = address ? await findOrganizerByEmail(db, address) : null;
if (organizer) {
  process.stdout.write(`${(await invite(db, site, organizer.id, new Date())).url}\n`);
} else {
  process.stderr.write(
    `No organiser has the address "${address}". Write it like this: npm run sign-in -- name@example.fi\n`,
  );
  process.exitCode = 1;
}
await db.destroy();
