import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOrganizer } from "db/organizers";
import { listRegistrationChanges } from "db/registration-history";
import { listOutboxOf } from "db/views/outbox";
import { toldIn } from "~/routes/public/told-in.server";
import { registrantFrom } from "./registrant-from.server";

/** All of one registration. Diets and access needs are shown here and nowhere else in the office. */
export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const { asker, event, registrant } = await registrantFrom(db, request, params);
  const { enteredBy } = registrant;
  const { searchParams } = new URL(request.url);
  const messages = await listOutboxOf(db, registrant.id);
  return {
    ...{ asker, event, registrant },
    told: await toldIn(db, site, registrant),
    enteredBy: enteredBy && (await findOrganizer(db, enteredBy))?.name,
    changes: await listRegistrationChanges(db, registrant.id),
    messages: messages.map(({ id, kind, toAddress, createdAt, sentAt, state, answer }) => ({
      ...{ id, kind, toAddress, createdAt, sentAt, state, answer },
    })),
    saved: searchParams.has("tallennettu"),
    trusted: searchParams.has("osoite"),
    sentAgain: Number(searchParams.get("lahetetty")) > 0,
  };
}
