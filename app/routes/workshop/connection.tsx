import { useLanguage } from "~/http/language";
import { workshopWords } from "~/i18n/words/workshop";
import type { Connection } from "./board-stream";

/** A word about the stream; a screen reader says it when it changes. Without scripts there is none. */
export function ConnectionState({ connection }: { connection: Connection }) {
  const t = workshopWords[useLanguage()].connection;
  const isLost = connection === "behind" || connection === "still";
  return (
    <span className={isLost ? "connection connection--lost" : "connection"} role="status">
      {connection === "still" ? <noscript>{t.still}</noscript> : t[connection]}
    </span>
  );
}
