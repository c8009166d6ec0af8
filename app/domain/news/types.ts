/** What somebody may want to hear of. */
export const NEWS_TOPICS = ["negotiations", "webinars", "partnerships", "reports"] as const;
export type NewsTopic = (typeof NEWS_TOPICS)[number];

export const NEWS_LANGUAGES = ["fi", "sv", "en"] as const;
export type NewsLanguage = (typeof NEWS_LANGUAGES)[number];

export interface NewsDraft {
  title: string;
  topic: NewsTopic;
  language: NewsLanguage;
  /** Paragraphs in plain text. */
  body: string;
}

export interface NewsItem extends NewsDraft {
  id: string;
  slug: string;
  /** Null: nobody but the organisers sees it. */
  publishedAt: string | null;
  updatedAt: string;
  version: number;
}

export interface Subscription {
  id: string;
  email: string;
  language: string;
  topics: NewsTopic[];
  linkSealed: string;
  /** Null: nothing is sent yet. */
  confirmedAt: string | null;
  /** Until when the link of the last letter can confirm; counted from that letter. */
  expiresAt: string;
}
