import { z } from "zod";

/** `copyId` is made with the page, so that a form sent twice makes one copy. */
export const ResendForm = z.object({
  copyId: z.uuid(),
  sure: z.literal("on").optional(),
});
