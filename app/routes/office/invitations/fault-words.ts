import { officeInvitations } from "~/i18n/fi/office-invitations";
import { faultWordsOf } from "../form-faults";

export const faultWords = faultWordsOf(officeInvitations.errors);
