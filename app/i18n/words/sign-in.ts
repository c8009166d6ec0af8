import type { Catalogue } from "../catalogue";
import { signIn as en } from "../en/sign-in";
import { signIn as fi } from "../fi/sign-in";

export const signInWords: Catalogue<typeof fi> = { fi, en };
