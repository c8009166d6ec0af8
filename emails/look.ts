/** The colours and type of the mails: the service's own tokens, written out since mail programs know no variables. */
export const INK = "#15211d";
export const PAPER = "#fbfaf6";
export const SPRUCE = "#0f5c4a";
export const LINE = "#d9d5ca";
export const QUIET = "#55625c";
export const NOTE = "#eef3ee";

/** The service's own face is not fetched, and Outlook shows Times where the first of a list is missing. */
export const FONT = "Arial, Helvetica, sans-serif";

/** For Outlook on Windows alone, which lays out with Word: it knows no max-width, no padding of links, no inherited face. */
export const OUTLOOK_CSS = `<!--[if mso]><style>
body, table, td, th, p, h1, h2, li, a { font-family: ${FONT}; }
.sheet { width: 600px; }
.button { padding: 12px 22px; }
</style><![endif]-->`;

/** Kept free of quotes and angle brackets, which would be escaped inside the style element. */
export const DARK_CSS = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background-color: #101815 !important; }
  .ink { color: #eef1ea !important; }
  .quiet { color: #aab8b0 !important; }
  .spruce { color: #7fd1b9 !important; }
  .line { border-color: #33433c !important; }
  .note { background-color: #1a2822 !important; border-color: #7fd1b9 !important; }
  .button { background-color: #7fd1b9 !important; }
  .button a { color: #08241c !important; }
  .ring { border-color: #7fd1b9 #3f7a69 #7fd1b9 #3f7a69 !important; }
}`;
