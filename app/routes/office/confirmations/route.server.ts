import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { listRegistrants } from "db/views/registrants";
import { sendAgain } from "~/domain/registration/send-again.server";
import { formDataOf } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { openedFrom } from "../registrants/opened-from.server";
import { queryString, readQuery } from "../registrants/query";

/** Sends the chosen their confirmation once more, and goes back to where they were chosen. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { event, scope } = await openedFrom(db, request, params);
  const form = await formDataOf(request);
  const ids = [...new Set(form.getAll("valittu").map(String))];
  const { searchParams } = new URL(request.url);
  const { query, page } = readQuery(searchParams);
  const back = (said: Record<string, string>) =>
    redirect(paths.officeRegistrants(event.id, queryString(query, page, said)), 303);
  if (ids.length === 0) return back({ "ei-valittu": "1" });
  const [first] = await listRegistrants(db, event.id, scope, { ids });
  if (!first) throw notFound();
  const sent = await sendAgain(db, site, event, scope, ids, new Date());
  nudgeWorker();
  if (searchParams.has("yksi"))
    return redirect(`${paths.officeRegistrant(event.id, first.id)}?lahetetty=${sent}`, 303);
  return back({ lahetetty: String(sent), lahettamatta: String(ids.length - sent) });
}
