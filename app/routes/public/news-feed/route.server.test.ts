import type { AppLoadContext } from "@remix-run/node";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { SITE } from "test/support/negotiation";
import { writtenNews } from "test/support/news";
import { beforeEach, expect, test } from "vitest";
import { publishNews } from "~/domain/news/publish.server";
import { loader } from "./route.server";

const NOW = new Date("2026-03-02T09:00:00.000Z");
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

function ask(headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${SITE.publicUrl}/uutiset.rss`, { headers });
  const context = { db, site: SITE, language: "fi" } as unknown as AppLoadContext;
  return loader({ request, params: {}, context }) as Promise<Response>;
}

async function published(title: string, body: string): Promise<string> {
  const { id } = await writtenNews(db, { title, body }, NOW);
  await publishNews(db, { id, version: 1 }, NOW);
  return id;
}

const NAME = /^[A-Za-z:]+$/;

/** The texts of the elements, by name. Throws when a tag is not closed where it should be. */
function textsIn(xml: string): Map<string, string[]> {
  const open: string[] = [];
  const texts = new Map<string, string[]>();
  const parts = xml.replace(/^<\?xml [^>]+\?>/, "").split(/<([^<>]+)>/);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      expect(part.replace(/&(amp|lt|gt|quot);/g, ""), "a mark that is not escaped").not.toMatch(/[&<>]/);
      const name = open.at(-1);
      if (name && part.trim()) texts.set(name, [...(texts.get(name) ?? []), part]);
    } else if (part.startsWith("/")) expect(open.pop()).toBe(part.slice(1));
    else if (!part.endsWith("/")) open.push(part.split(" ")[0] ?? "");
  }
  expect(open).toEqual([]);
  expect([...texts.keys()].every((name) => NAME.test(name))).toBe(true);
  return texts;
}

test("the feed is well-formed whatever is written, and each item keeps its own id", async () => {
  const id = await published(`Kahvit & "pulla" <b>`, "Yksi ]]> <script>\n\nKaksi & kolme");
  const answer = await ask();
  expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  const texts = textsIn(await answer.text());
  expect(texts.get("guid")).toEqual([`urn:uuid:${id}`]);
  expect(texts.get("pubDate")).toEqual(["Mon, 02 Mar 2026 09:00:00 GMT"]);
  expect(texts.get("title")?.[1]).toBe("Kahvit &amp; &quot;pulla&quot; &lt;b&gt;");
  expect(texts.get("link")?.[1]).toBe("https://hyte.example.fi/uutiset/kahvit-pulla-b");
});

test("a feed without news is a feed", async () => {
  expect(textsIn(await (await ask()).text()).has("guid")).toBe(false);
});

test("who has the feed already is told so, until there is more", async () => {
  await published("Yksi", "Teksti.");
  const etag = (await ask()).headers.get("etag") ?? "";
  expect((await ask({ "if-none-match": etag })).status).toBe(304);
  expect((await ask({ "if-none-match": `W/${etag}` })).status).toBe(304);
  await published("Kaksi", "Teksti.");
  expect((await ask({ "if-none-match": etag })).status).toBe(200);
});
