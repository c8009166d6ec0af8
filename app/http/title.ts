import type { MetaDescriptor } from "@remix-run/node";
import { DEFAULT_LANGUAGE, type Language } from "~/i18n/catalogue";

interface Matched {
  matches: { id: string; data: unknown }[];
}

/** The name of a page in the browser's tab, in the language of the page. */
export function titled(page: Matched, title: (language: Language) => string): MetaDescriptor {
  return { title: `${title(languageOf(page))} – Hytekierto` };
}

/** What a search engine shows under the name of a page. */
export function described(page: Matched, description: (language: Language) => string): MetaDescriptor {
  return { name: "description", content: description(languageOf(page)) };
}

/** Lets browsers and readers of feeds find what is new by themselves. */
export function feedLink(page: Matched, title: (language: Language) => string, href: string): MetaDescriptor {
  const type = "application/rss+xml";
  return { tagName: "link", rel: "alternate", type, title: title(languageOf(page)), href };
}

function languageOf({ matches }: Matched): Language {
  const root = matches.find(({ id }) => id === "root")?.data as { language: Language } | undefined;
  return root?.language ?? DEFAULT_LANGUAGE;
}

/** For pages that are somebody's own. */
export const NOT_SEARCHED: MetaDescriptor = { name: "robots", content: "noindex" };
