import type { MetaDescriptor } from "@remix-run/node";
import { DEFAULT_LANGUAGE, type Language } from "~/i18n/catalogue";

interface Matched {
  matches: { id: string; data: unknown }[];
}

/** The name of a page in the browser's tab, in the language of the page. */
export function titled({ matches }: Matched, title: (language: Language) => string): MetaDescriptor {
  const root = matches.find(({ id }) => id === "root")?.data as { language: Language } | undefined;
  return { title: `${title(root?.language ?? DEFAULT_LANGUAGE)} – Hytekierto` };
}

/** For pages that are somebody's own. */
export const NOT_SEARCHED: MetaDescriptor = { name: "robots", content: "noindex" };
