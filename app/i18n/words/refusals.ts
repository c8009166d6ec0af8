import type { Catalogue } from "../catalogue";
import { refusals as en } from "../en/refusals";
import { refusals as fi } from "../fi/refusals";
import { refusals as sv } from "../sv/refusals";

export const refusalWords: Catalogue<typeof fi> = { fi, sv, en };
