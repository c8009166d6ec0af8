import type { LoaderFunctionArgs } from "@remix-run/node";
import { listPendingMigrations } from "db/migrate";

/** The database can be reached and is of today's shape. */
export async function loader({ context: { db } }: LoaderFunctionArgs): Promise<Response> {
  const ready = await listPendingMigrations(db).then(
    (pending) => pending.length === 0,
    () => false,
  );
  return new Response(ready ? "ready\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "content-type": "text/plain" },
  });
}
