import type { Catalogue } from "../catalogue";
import { common as en } from "../en/common";
import { common as fi } from "../fi/common";

export const commonWords: Catalogue<typeof fi> = { fi, en };
