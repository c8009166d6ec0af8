import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listPublishedNews } from "db/news";
import { isKnown } from "~/http/cache";
import { newsWords } from "~/i18n/words/news";
import { rssOf } from "./rss";

const ITEMS = 50;

/** The newest items for programs that look again by themselves. */
export async function loader({
  request,
  context: { db, site, language },
}: LoaderFunctionArgs): Promise<Response> {
  const items = await listPublishedNews(db, null, ITEMS);
  const body = rssOf(site, items, newsWords[language], language);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { ETag: etag, "Cache-Control": "public, max-age=300", Vary: "Accept-Language, Cookie" };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: { ...headers, "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}
