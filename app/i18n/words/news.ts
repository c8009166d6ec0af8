import type { Catalogue } from "../catalogue";
import { news as en } from "../en/news";
import { news as fi } from "../fi/news";
import { news as sv } from "../sv/news";

export const newsWords: Catalogue<typeof fi> = { fi, sv, en };
