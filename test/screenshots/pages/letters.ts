import { paths } from "~/paths";
import { LETTERS } from "../letters";
import { type Shots, unfold } from "../shot";

/** Each letter as a mail program shows it, and its page in the mailbox. */
export const LETTER_PAGES: Shots = {
  letters: LETTERS.map(({ kind, language }) => ({
    state: `${kind}-${language}`,
    world: "demonstration" as const,
    path: ({ letters }) => paths.mailboxHtml(letters[`${kind}-${language}`] ?? ""),
  })),
  "mailbox-invite": ["confirmation", "event-changed", "event-cancelled", "message"].map((kind) => ({
    state: kind,
    world: "demonstration" as const,
    path: ({ letters }) => paths.mailboxMessage(letters[`${kind}-fi`] ?? ""),
    act: kind === "confirmation" ? unfold : undefined,
  })),
};
