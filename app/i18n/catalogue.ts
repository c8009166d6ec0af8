/** Finnish is the contract: every other language must have the same keys, or the build fails. */
export const LANGUAGES = ["fi", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = "fi";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The same keys and the same arguments as the Finnish words, with words of another language. */
export type Translation<Words> = {
  [Key in keyof Words]: Words[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Words[Key] extends string
      ? string
      : Translation<Words[Key]>;
};

export type Catalogue<Words> = Record<Language, Translation<Words>>;
