import type { Catalogue } from "../catalogue";
import { calendar as en } from "../en/calendar";
import { calendar as fi } from "../fi/calendar";
import { calendar as sv } from "../sv/calendar";

export const calendarWords: Catalogue<typeof fi> = { fi, sv, en };
