/** As many as there are colours and room on the wall. */
export const THEMES_MAX = 6;
