import type { Catalogue } from "../catalogue";
import { common as en } from "../en/common";
import { common as fi } from "../fi/common";
import { common as sv } from "../sv/common";

export const commonWords: Catalogue<typeof fi> = { fi, sv, en };
