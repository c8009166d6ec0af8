import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { DOOR_COOKIE, writeCookie } from "~/access/cookie";
import { findHelper } from "~/access/door.server";
import { paths } from "~/paths";
import { openDoor, shownDoor } from "../door.server";
import { takeForm } from "../take-form.server";

/** The list for whoever has the link: names, organisations and municipalities, and nothing else. */
export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const now = new Date();
  const door = await openDoor(db, await findHelper(db, token, now));
  const shown = await shownDoor(db, door, new URL(request.url), now);
  const keptMs = Date.parse(shown.until) - now.getTime();
  const office = paths.officeDoor(door.event.id);
  const cookie = writeCookie(site.publicUrl, DOOR_COOKIE, token, keptMs, office);
  return data(
    { ...shown, addresses: { page: paths.door(token), marks: paths.doorMarks(token) } },
    { headers: { "Set-Cookie": cookie } },
  );
}

export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const now = new Date();
  const door = await openDoor(db, await findHelper(db, params.token ?? "", now));
  return takeForm(db, site, door, request, now);
}
