import type { Translation } from "../catalogue";
import type { late as fi } from "../fi/late";

export const late: Translation<typeof fi> = {
  title: "Register after the deadline",
  lead: "This link is yours. It can be used to register once.",
  until: (moment) => `The link works until the event begins: ${moment}`,
  shut: "This link is not valid",
  shutText: "The link has been used, revoked or has expired, or it was not copied whole.",
  ask: "If you would still like to come, ask the contact person.",
  home: "All events",
};
