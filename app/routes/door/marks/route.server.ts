import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findHelper } from "~/access/door.server";
import { listAtDoor, openDoor } from "../door.server";
import { answerCommand, gone } from "../take-command.server";

/** The list as it is now, for the helper's page. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const now = new Date();
  const helper = await findHelper(db, params.token ?? "", now);
  if (!helper) return gone();
  return Response.json({ ok: true, list: await listAtDoor(db, await openDoor(db, helper), now) });
}

/** Takes what was tapped on a helper's device; answers when it is on the disk. */
export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const now = new Date();
  const helper = await findHelper(db, params.token ?? "", now);
  return helper ? answerCommand(db, site, await openDoor(db, helper), request, now) : gone();
}
