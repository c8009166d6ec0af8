import type { Catalogue } from "../catalogue";
import { registration as en } from "../en/registration";
import { registration as fi } from "../fi/registration";
import { registration as sv } from "../sv/registration";

export const registrationWords: Catalogue<typeof fi> = { fi, sv, en };
