import type { Catalogue } from "../catalogue";
import { late as en } from "../en/late";
import { late as fi } from "../fi/late";
import { late as sv } from "../sv/late";

export const lateWords: Catalogue<typeof fi> = { fi, sv, en };
