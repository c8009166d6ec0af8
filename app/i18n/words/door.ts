import type { Catalogue } from "../catalogue";
import { door as en } from "../en/door";
import { door as fi } from "../fi/door";
import { door as sv } from "../sv/door";

export const doorWords: Catalogue<typeof fi> = { fi, sv, en };
