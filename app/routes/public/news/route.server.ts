import type { LoaderFunctionArgs } from "@remix-run/node";
import { listPublishedNews } from "db/news";
import { NEWS_TOPICS } from "~/domain/news/types";
import { askedIn } from "~/http/asked";
import { listed } from "./listed";

/** One year at a time: the one that is asked for, or the newest that has something of the topic. */
export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asked = askedIn(new URL(request.url).searchParams);
  const topic = asked.oneOf("aihe", NEWS_TOPICS);
  const items = (await listPublishedNews(db, topic)).map(listed);
  const yearOf = ({ day }: { day: string }) => day.slice(0, 4);
  const years = [...new Set(items.map(yearOf))];
  const year = asked.oneOf("vuosi", years) ?? years[0] ?? null;
  return { topic, years, year, items: items.filter((item) => yearOf(item) === year) };
}
