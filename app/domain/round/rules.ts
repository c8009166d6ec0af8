/** As many as there are colours and room on the wall. */
export const THEMES_MAX = 6;

/** As many groups as the county usually has, and one to each municipality. */
export const GROUPS_USUAL = 6;
export const GROUPS_MAX = 22;
