import { mayOrganize } from "~/domain/organizer/rules";
import type { Asker } from "~/domain/organizer/types";
import type { MailTemplate } from "./types";

export function mayChangeTemplate(asker: Asker, { updatedBy }: Pick<MailTemplate, "updatedBy">): boolean {
  return mayOrganize(asker) || updatedBy === asker.organizerId;
}
