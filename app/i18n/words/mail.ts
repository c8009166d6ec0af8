import type { Catalogue } from "~/i18n/catalogue";
import { mail as en } from "~/i18n/en/mail";
import { mail as fi } from "~/i18n/fi/mail";

export const mailWords: Catalogue<typeof fi> = { fi, en };
