import type { Catalogue } from "~/i18n/catalogue";
import { mail as en } from "~/i18n/en/mail";
import { mail as fi } from "~/i18n/fi/mail";
import { mail as sv } from "~/i18n/sv/mail";

export const mailWords: Catalogue<typeof fi> = { fi, sv, en };
