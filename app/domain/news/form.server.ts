import { z } from "zod";
import { email, line, lines, toMany } from "~/domain/text/fields.server";
import { NEWS_LANGUAGES, NEWS_TOPICS } from "./types";

const TITLE_MAX = 150;
const BODY_MAX = 10_000;

const topics = z.array(z.enum(NEWS_TOPICS, "unknown")).min(1, "topics-missing");

export const SubscriptionForm = z.object({ email: email(), topics });

export const TopicsForm = z.object({ topics });

const draft = {
  title: toMany(line(TITLE_MAX)),
  topic: z.enum(NEWS_TOPICS, "required"),
  language: z.enum(NEWS_LANGUAGES, "required"),
  body: toMany(lines(BODY_MAX)).refine((text) => !/\bhttp:\/\//i.test(text), "https-only"),
};

const version = z.coerce.number().int();

/** With an id made with the form, so that a form sent twice writes one. */
export const NewNewsForm = z.object({ ...draft, id: z.uuid() });

export const NewsForm = z.object({ ...draft, version });

export const NewsPublicationForm = z.object({ version });
