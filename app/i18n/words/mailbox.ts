import type { Catalogue } from "~/i18n/catalogue";
import { mailbox as en } from "~/i18n/en/mailbox";
import { mailbox as fi } from "~/i18n/fi/mailbox";
import { mailbox as sv } from "~/i18n/sv/mailbox";

export const mailboxWords: Catalogue<typeof fi> = { fi, sv, en };
