import { z } from "zod";
import { EVENT_STATES } from "./types";

/** One button that takes an event to its next state; cancelling asks for a tick as well. */
export const StateForm = z
  .object({ state: z.enum(EVENT_STATES, "required"), sure: z.string().optional() })
  .refine(({ state, sure }) => state !== "cancelled" || sure !== undefined, {
    path: ["sure"],
    message: "unconfirmed",
  });
