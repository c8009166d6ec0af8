import type { Translation } from "../catalogue";
import type { late as fi } from "../fi/late";

export const late: Translation<typeof fi> = {
  title: "Anmäl dig efter tidsfristen",
  lead: "Den här länken är din egen. Med den kan man anmäla sig en gång.",
  until: (moment) => `Länken fungerar tills evenemanget börjar: ${moment}`,
  shut: "Länken gäller inte",
  shutText: "Länken har redan använts, återkallats eller gått ut, eller så kopierades inte hela länken.",
  ask: "Om du ännu vill komma med, fråga kontaktpersonen.",
  home: "Alla evenemang",
};
