import type { Translation } from "../catalogue";
import type { calendar as fi } from "../fi/calendar";

export const calendar: Translation<typeof fi> = {
  links: {
    title: "Till kalendern",
    file: "Ladda ner kalenderfilen",
    google: "Lägg till i Google Kalender",
    outlook: "Lägg till i Outlook-kalendern",
    office: "Lägg till i Outlook på jobbet",
  },
  feeds: {
    name: "Främjande av välfärd i Mellersta Finland",
    nameOf: (municipality) => `Främjande av välfärd: ${municipality}`,
    subscribe: "Prenumerera på kalendern",
    text: "En kalender som du prenumererar på uppdateras av sig själv: nya evenemang, ändringar och inställda evenemang kommer in utan att du gör något.",
    all: "Prenumerera på alla evenemang",
    address: "Kalenderns adress",
    addressHint:
      "Om knappen inte öppnar någon kalender kan du kopiera adressen. I Google Kalender väljer du Andra kalendrar och Från webbadress, i Outlook Lägg till kalender och Prenumerera från webben.",
    ofMunicipality: "Prenumerera på en kommuns evenemang:",
  },
};
