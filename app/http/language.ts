import { useRouteLoaderData } from "@remix-run/react";
import { DEFAULT_LANGUAGE, type Language } from "~/i18n/catalogue";

export const LANGUAGE_COOKIE = "kieli";

interface RootData {
  language: Language;
}

/** The language of the page being rendered. */
export function useLanguage(): Language {
  return useRouteLoaderData<RootData>("root")?.language ?? DEFAULT_LANGUAGE;
}
