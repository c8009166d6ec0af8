import type { IncomingMessage, ServerResponse } from "node:http";
import type { refusals } from "~/i18n/fi/refusals";
import { refusalWords } from "~/i18n/words/refusals";
import { type Answer, send } from "./answer";
import { languageOf } from "./language";

/** Answers in the asker's language, in plain text, before any page is made. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  reason: keyof typeof refusals,
): Promise<void> {
  const { url = "", headers } = request;
  const { language } = languageOf(url.split("?", 1)[0] ?? "", headers.cookie, headers["accept-language"]);
  const answer: Answer = {
    status,
    headers: [["content-type", "text/plain; charset=utf-8"]],
    body: Buffer.from(`${refusalWords[language][reason]}\n`),
    etag: null,
    encoded: {},
  };
  return send(answer, request, response);
}
