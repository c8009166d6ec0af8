import { findOrganizerByEmail } from "db/organizers";
import { makeSignInLink } from "~/access/sign-in-link.server";
import { appointFirst } from "~/domain/organizer/appoint-first.server";
import { prepare } from "./prepare";

/**
 * `npm run sign-in -- ADDRESS`: prints a one-time link for somebody on the organising side. In a service that has
 * no organiser yet, the address becomes the first.
 */
const { db, site } = await prepare();
const now = new Date();
const address = process.argv[2]?.trim().toLowerCase() ?? "";
const known = address.includes("@")
  ? ((await findOrganizerByEmail(db, address))?.id ?? (await appointFirst(db, address, now)))
  : null;
if (known) {
  process.stdout.write(`${(await makeSignInLink(db, site, known, now)).url}\n`);
} else {
  process.stderr.write(
    `No organiser has the address "${address}". Write it like this: npm run sign-in -- name@example.fi\n`,
  );
  process.exitCode = 1;
}
await db.destroy();
