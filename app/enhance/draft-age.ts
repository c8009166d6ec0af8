/** An unfinished form is forgotten by its device after this many days. */
export const DRAFT_KEPT_DAYS = 14;
