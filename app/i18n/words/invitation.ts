import type { Catalogue } from "../catalogue";
import { invitation as en } from "../en/invitation";
import { invitation as fi } from "../fi/invitation";
import { invitation as sv } from "../sv/invitation";

export const invitationWords: Catalogue<typeof fi> = { fi, sv, en };
