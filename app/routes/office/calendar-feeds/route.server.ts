import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listCalendarFeeds } from "db/calendar-feeds";
import { requireAsker } from "~/access/require.server";
import { openFeed } from "~/domain/calendar/open-feed.server";
import { revokeFeed } from "~/domain/calendar/revoke-feed.server";
import { newToken } from "~/domain/site/token.server";
import { formDataOf } from "~/http/form.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireAsker(db, request);
  return { asker, feeds: await listCalendarFeeds(db, asker.organizerId), token: newToken() };
}

/** The token comes with the form, so that a form sent twice makes one feed and shows it both times. */
export async function action({ request, context: { db, site } }: ActionFunctionArgs) {
  const asker = await requireAsker(db, request);
  const form = await formDataOf(request);
  const [revoked, token] = [form.get("revoke"), form.get("token")];
  if (typeof revoked === "string") {
    await revokeFeed(db, asker.organizerId, revoked, new Date());
    return redirect(paths.officeCalendarFeeds(), 303);
  }
  if (typeof token !== "string" || !/^[\w-]{32}$/.test(token)) throw badRequest();
  await openFeed(db, asker.organizerId, token, new Date());
  return data({ made: site.publicUrl + paths.ownFeed(token) });
}
