import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublishedNews } from "db/news";
import { notFound } from "~/http/refuse";

export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const item = await findPublishedNews(db, params.slug ?? "");
  if (!item) throw notFound();
  const { title, topic, language, body, publishedAt } = item;
  return { item: { title, topic, language, body, publishedAt } };
}
