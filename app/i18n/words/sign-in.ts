import type { Catalogue } from "../catalogue";
import { signIn as en } from "../en/sign-in";
import { signIn as fi } from "../fi/sign-in";
import { signIn as sv } from "../sv/sign-in";

export const signInWords: Catalogue<typeof fi> = { fi, sv, en };
