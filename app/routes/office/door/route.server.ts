import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findHelperToken, findOfficeKeeper } from "~/access/door.server";
import { requireRegistrantScope } from "~/access/require.server";
import { paths } from "~/paths";
import { openDoor, shownDoor } from "~/routes/door/door.server";
import { takeForm } from "~/routes/door/take-form.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const now = new Date();
  const url = new URL(request.url);
  const keeper = await findOfficeKeeper(db, request, id, now);
  const token = keeper ? null : await findHelperToken(db, request, id, now);
  if (token) return redirect(paths.door(token) + url.search);
  const { asker } = await requireRegistrantScope(db, request, id);
  const shown = await shownDoor(db, await openDoor(db, keeper), url, now);
  return { asker, ...shown, addresses: { page: paths.officeDoor(id), marks: paths.officeDoorMarks(id) } };
}

export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const now = new Date();
  const door = await openDoor(db, await findOfficeKeeper(db, request, params.id ?? "", now));
  return takeForm(db, site, door, request, now);
}
