import { z } from "zod";
import { EVENT_STATES } from "./types";

/** One button that takes an event to its next state; to cancel has a page of its own. */
export const StateForm = z.object({ state: z.enum(EVENT_STATES, "required").exclude(["cancelled"]) });
