import type { NewsItem } from "~/domain/news/types";
import type { Site } from "~/domain/site/types";
import type { Language } from "~/i18n/catalogue";
import { paths } from "~/paths";

type Words = { title: string; lead: string; topics: Record<NewsItem["topic"], string> };

/** News as RSS 2.0. The id of an item stays when its address or its words change. */
export function rssOf(site: Site, items: NewsItem[], words: Words, language: Language): string {
  const { publicUrl } = site;
  const latest = items
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escaped(`Hytekierto: ${words.title}`)}</title>
<link>${escaped(publicUrl + paths.news())}</link>
<description>${escaped(words.lead)}</description>
<language>${language}</language>
${latest ? `<lastBuildDate>${dateOf(latest)}</lastBuildDate>\n` : ""}<atom:link href="${escaped(publicUrl + paths.newsFeed())}" rel="self" type="application/rss+xml"/>
${items.map((item) => itemOf(publicUrl, item, words)).join("\n")}
</channel>
</rss>
`;
}

function itemOf(publicUrl: string, item: NewsItem, words: Words): string {
  const paragraphs = item.body
    .split(/\n{2,}/)
    .map((text) => `<p>${escaped(text).replaceAll("\n", "<br/>")}</p>`);
  return `<item>
<title>${escaped(item.title)}</title>
<link>${escaped(publicUrl + paths.newsItem(item.slug))}</link>
<guid isPermaLink="false">urn:uuid:${item.id}</guid>
<pubDate>${dateOf(item.publishedAt ?? item.updatedAt)}</pubDate>
<category>${escaped(words.topics[item.topic])}</category>
<dc:language>${item.language}</dc:language>
<description>${escaped(paragraphs.join(""))}</description>
</item>`;
}

/** RFC 822 with a year of four digits, as RSS wants it. */
function dateOf(instant: string): string {
  return new Date(instant).toUTCString();
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
