import type { Translation } from "../catalogue";
import type { report as fi } from "../fi/report";

export const report: Translation<typeof fi> = {
  example: "Exempel",
  exampleText:
    "Den här sammanställningen är ett påhittat exempel. Den visar hur en färdig sammanställning ser ut.",
  numbers: {
    participants: () => "deltagare",
    organizations: (count: number) => (count === 1 ? "aktör" : "aktörer"),
    ideas: (count: number) => (count === 1 ? "tanke" : "tankar"),
  },
  contents: "Innehåll",
  summary: "I korthet",
  headings: {
    goals: "Mål",
    measures: "Åtgärder",
    cooperation: "Samarbete",
    followUp: "Uppföljning",
  },
  headingEmpty: "Den här delen saknas ännu.",
  themes: "Iakttagelser och tankar per tema",
  question: "Fråga",
  ideas: "Tankar från tavlorna",
  ideaCount: (count: number) => (count === 1 ? "1 tanke" : `${count} tankar`),
  noIdeas: "Inga tankar om det här temat skrevs på tavlorna.",
  asWritten: "Tankarna står så som de skrevs. Skribenterna visas inte.",
  participants: "Deltagare",
  participantsNone: "Inga deltagare har antecknats.",
  counted: {
    attendance: "Källa: närvaro. I siffrorna ingår de som markerades som närvarande.",
    registrations:
      "Källa: anmälningar. I siffrorna ingår de som hade en plats. Annullerade anmälningar ingår inte.",
  },
  byCategory: "Deltagare per grupp",
  byKind: "Deltagare per typ av aktör",
  byMunicipality: "Deltagare per kommun",
  group: "Grupp",
  kind: "Typ av aktör",
  municipality: "Kommun",
  people: "Deltagare",
  share: "Andel",
  categories: {
    municipality: "Kommuner",
    ngo: "Organisationer, föreningar och församlingar",
    county: "Välfärdsområdet",
    resident: "Invånare",
  },
  about: "Basuppgifter",
  event: "Evenemang",
  date: "Tid",
  place: "Plats",
  municipalities: "Kommuner",
  hosts: "Arrangörer",
  published: "Publicerad",
  draft: "Utkast, ännu inte publicerat",
  toEvent: "Evenemangets sida",
  law: "Mål, åtgärder, samarbete och uppföljning förhandlas minst en gång om året. Grund: lagen om ordnande av social- och hälsovård (612/2021), 6 och 7 §.",
};
