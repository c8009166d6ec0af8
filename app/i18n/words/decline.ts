import type { Catalogue } from "../catalogue";
import { decline as en } from "../en/decline";
import { decline as fi } from "../fi/decline";
import { decline as sv } from "../sv/decline";

export const declineWords: Catalogue<typeof fi> = { fi, sv, en };
