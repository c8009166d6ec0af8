/** How a page asks for its stream; the server and the browser agree on it here. */
export const STREAM_VIEW = "nakyma";
export const FACILITATOR_VIEW = "ohjaus";
export const STREAM_AFTER = "jatko";
