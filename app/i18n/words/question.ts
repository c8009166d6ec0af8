import type { Catalogue } from "../catalogue";
import { question as en } from "../en/question";
import { question as fi } from "../fi/question";
import { question as sv } from "../sv/question";

export const questionWords: Catalogue<typeof fi> = { fi, sv, en };
