import { DOOR_PAGES } from "./pages/door";
import { INVITATION_PAGES } from "./pages/invitations";
import { LETTER_PAGES } from "./pages/letters";
import { MESSAGE_PAGES } from "./pages/messages";
import { NEWS_PAGES } from "./pages/news";
import { OFFICE_PAGES } from "./pages/office";
import { ORGANIZATION_PAGES } from "./pages/organizations";
import { OUTBOX_PAGES } from "./pages/outbox";
import { PUBLIC_PAGES } from "./pages/public";
import { REGISTRANT_PAGES } from "./pages/registrants";
import { WORKSHOP_PAGES } from "./pages/workshop";
import type { Shots } from "./shot";

/** Every page in its states. A new page is added in the file of its part. */
export const PAGES: Shots = {
  ...PUBLIC_PAGES,
  ...DOOR_PAGES,
  ...WORKSHOP_PAGES,
  ...OFFICE_PAGES,
  ...INVITATION_PAGES,
  ...REGISTRANT_PAGES,
  ...ORGANIZATION_PAGES,
  ...MESSAGE_PAGES,
  ...OUTBOX_PAGES,
  ...NEWS_PAGES,
  ...LETTER_PAGES,
};
