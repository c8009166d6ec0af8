import { z } from "zod";

export const NoticesForm = z.object({ notices: z.enum(["at-once", "daily"], "required") });
