import type { Db } from "db/connection";
import { listBadAmong } from "db/views/mailings";
import { listRegistrants, type Registrant } from "db/views/registrants";
import { registrantName } from "~/domain/registration/rules";

export interface ToCall {
  id: string;
  name: string;
  organization: string | null;
  phone: string | null;
}

/** Of those who come, or of the given, the ones whom no mail reaches: without an address, or with a bad one. */
export async function listToCall(db: Db, eventId: string, among?: Registrant[]): Promise<ToCall[]> {
  const registrants = among ?? (await listRegistrants(db, eventId, "all"));
  const bad = await listBadAmong(
    db,
    registrants.flatMap(({ email }) => email ?? []),
  );
  return registrants
    .filter(({ email, cancelledAt }) => !cancelledAt && (!email || bad.has(email.toLowerCase())))
    .map((registrant) => ({
      id: registrant.id,
      name: registrantName(registrant) ?? "",
      organization: registrant.organizationName,
      phone: registrant.phone,
    }));
}
