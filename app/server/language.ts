import { LANGUAGE_COOKIE } from "~/http/language";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "~/i18n/catalogue";

interface Spoken {
  language: Language;
  /** The path without its language prefix. */
  path: string;
  /** The asker chose this language by address just now, so it is to be remembered. */
  remember: boolean;
}

const OFFICE = /^\/hallinta(\/|$)/;

/**
 * The language is chosen by path prefix, else by cookie, else by the browser's list; Finnish if none fits, and in
 * the office, which has no other words.
 */
export function languageOf(path: string, cookie: string | undefined, accepted: string | undefined): Spoken {
  if (OFFICE.test(path)) return { language: DEFAULT_LANGUAGE, path, remember: false };
  const [, prefix = "", rest = ""] = /^\/([a-z]{2})(\/.*)?$/.exec(path) ?? [];
  const remembered = cookieLanguage(cookie);
  if (isLanguage(prefix)) return { language: prefix, path: rest || "/", remember: prefix !== remembered };
  return { language: remembered ?? acceptedLanguage(accepted) ?? DEFAULT_LANGUAGE, path, remember: false };
}

function cookieLanguage(cookie = ""): Language | undefined {
  const value = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([a-z]{2})`).exec(cookie)?.[1];
  return isLanguage(value) ? value : undefined;
}

function acceptedLanguage(accepted = ""): Language | undefined {
  const wishes = accepted.split(",").map((wish) => {
    const [tag = "", quality] = wish.trim().split(";q=");
    return { language: tag.slice(0, 2).toLowerCase(), weight: quality === undefined ? 1 : Number(quality) };
  });
  return wishes
    .filter((w) => w.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((w) => w.language)
    .find(isLanguage);
}
