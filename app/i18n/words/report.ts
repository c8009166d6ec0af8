import type { Catalogue } from "../catalogue";
import { report as en } from "../en/report";
import { report as fi } from "../fi/report";
import { report as sv } from "../sv/report";

export const reportWords: Catalogue<typeof fi> = { fi, sv, en };
