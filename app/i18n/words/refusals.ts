import type { Catalogue } from "../catalogue";
import { refusals as en } from "../en/refusals";
import { refusals as fi } from "../fi/refusals";

export const refusalWords: Catalogue<typeof fi> = { fi, en };
