import type { Translation } from "../catalogue";
import type { refusals as fi } from "../fi/refusals";

export const refusals: Translation<typeof fi> = {
  fault: "Something went wrong. Try again in a moment.",
  address: "The address is wrong. Check it and try again.",
  method: "That cannot be done. Open the page again and try from there.",
  crossSite: "The request came from another site. Open the page again and try from there.",
  notFound: "Page not found.",
  tooLarge: "You sent too much text at once. Go back and shorten it.",
  fileTooLarge: "The file is too large: 2 megabytes at most. Go back and divide it.",
  busy: "The service is crowded now. Try again in a moment.",
};
