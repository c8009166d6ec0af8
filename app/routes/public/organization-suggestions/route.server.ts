import type { LoaderFunctionArgs } from "@remix-run/node";
import { listSuggestions } from "db/views/organization-suggestions";

const SHOWN = 8;
const LETTERS_MOST = 60;

/** Names of the register as somebody types one. The same for everybody. */
export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("haku") ?? "";
  const suggestions = typed.length <= LETTERS_MOST ? await listSuggestions(db, typed, SHOWN) : [];
  return Response.json(suggestions, { headers: { "Cache-Control": "public, max-age=60" } });
}
