import { followConditions } from "./conditions";
import { forgetDrafts, keepDraft } from "./draft";
import { offerPrinting } from "./printing";
import { sendOnce } from "./sending";
import { suggestOrganizations } from "./suggestions";

/** Helps with the pages of a registration, which are whole without it. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-enhanced]")) {
  keepDraft(form);
  followConditions(form);
  suggestOrganizations(form);
  sendOnce(form);
}
forgetDrafts(document.querySelector<HTMLElement>("[data-sent]")?.dataset.sent);
offerPrinting();
