import type { Catalogue } from "../catalogue";
import { statements as en } from "../en/statements";
import { statements as fi } from "../fi/statements";
import { statements as sv } from "../sv/statements";

export const statementWords: Catalogue<typeof fi> = { fi, sv, en };
