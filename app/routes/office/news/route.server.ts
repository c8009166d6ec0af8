import type { LoaderFunctionArgs } from "@remix-run/node";
import { listNews } from "db/news";
import { countSubscribersByTopic } from "db/news-subscriptions";
import { requireOrganizer } from "~/access/require.server";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const items = (await listNews(db)).map(({ body, ...item }) => item);
  return { asker, items, subscribers: await countSubscribersByTopic(db) };
}
