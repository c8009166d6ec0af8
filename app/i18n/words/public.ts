import type { Catalogue } from "../catalogue";
import { publicArea as en } from "../en/public";
import { publicArea as fi } from "../fi/public";
import { publicArea as sv } from "../sv/public";

export const publicWords: Catalogue<typeof fi> = { fi, sv, en };
