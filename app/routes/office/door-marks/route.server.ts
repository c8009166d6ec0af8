import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findOfficeKeeper } from "~/access/door.server";
import { listAtDoor, openDoor } from "~/routes/door/door.server";
import { answerCommand, gone } from "~/routes/door/take-command.server";

/** The list as it is now, for the page of the organising side. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const now = new Date();
  const keeper = await findOfficeKeeper(db, request, params.id ?? "", now);
  if (!keeper) return gone();
  return Response.json({ ok: true, list: await listAtDoor(db, await openDoor(db, keeper), now) });
}

/** Takes what was tapped on a device of the organising side; answers when it is on the disk. */
export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const now = new Date();
  const keeper = await findOfficeKeeper(db, request, params.id ?? "", now);
  return keeper ? answerCommand(db, site, await openDoor(db, keeper), request, now) : gone();
}
