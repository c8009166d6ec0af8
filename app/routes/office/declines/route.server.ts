import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDeclines } from "db/views/declines";
import { openedFrom } from "../invitations/opened-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope, event } = await openedFrom(request, params.id, db);
  return {
    asker,
    event: { id: event.id, title: event.title },
    declines: await listDeclines(db, event.id, scope),
    saved: new URL(request.url).searchParams.has("tallennettu"),
  };
}
