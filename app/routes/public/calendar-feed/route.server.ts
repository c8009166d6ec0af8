import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerWith, PUBLIC_FEED, publicFeedFile } from "../feed-file.server";

/** All that the public may know of, for calendars that look again by themselves. */
export async function loader({
  request,
  context: { db, site, language },
}: LoaderFunctionArgs): Promise<Response> {
  return answerWith(request, await publicFeedFile(db, site, language, null), PUBLIC_FEED);
}
