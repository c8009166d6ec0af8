import { officePlaces } from "~/i18n/fi/office-places";
import { faultWordsOf } from "../form-faults";

export const faultWords = faultWordsOf(officePlaces.errors);
