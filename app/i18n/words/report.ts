import type { Catalogue } from "../catalogue";
import { report as en } from "../en/report";
import { report as fi } from "../fi/report";

export const reportWords: Catalogue<typeof fi> = { fi, en };
