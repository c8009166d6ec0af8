import type { Catalogue } from "../catalogue";
import { workshop as en } from "../en/workshop";
import { workshop as fi } from "../fi/workshop";
import { workshop as sv } from "../sv/workshop";

export const workshopWords: Catalogue<typeof fi> = { fi, sv, en };
