import type { Translation } from "../catalogue";
import type { common as fi } from "../fi/common";

export const common: Translation<typeof fi> = {
  name: "Hytekierto",
  skip: "Hoppa till innehållet",
  nav: { label: "Huvudmeny", board: "Anslut till tavlan", signIn: "För arrangörer" },
  languages: { label: "Språk", fi: "Suomi", sv: "Svenska", en: "English" },
  footer: {
    words:
      "En gemensam tjänst för HYTE-förhandlingarna i Mellersta Finlands välfärdsområde och dess kommuner: från inbjudan till möte, sammanställning och uppföljning.",
    label: "Om tjänsten",
    accessibility: "Tillgänglighetsutlåtande",
    privacy: "Dataskyddsbeskrivning",
    lostLink: "Borttappad länk",
    news: "Nyheter",
    subscribe: "Prenumerera på nyheter",
  },
  round: {
    label: "Skede i årsrundan",
    invitation: "Inbjudan",
    meeting: "Möte",
    report: "Sammanställning",
    followup: "Uppföljning",
  },
  optional: "(frivilligt)",
  eventKinds: {
    negotiation: "HYTE-förhandling",
    webinar: "Webbinarium",
    seminar: "Seminarium",
    other: "Evenemang",
  },
  organizationKinds: {
    association: "Förening",
    ngo: "Organisation",
    parish: "Församling",
    foundation: "Stiftelse",
    municipality: "Kommun",
    county: "Välfärdsområde",
    other: "Annan aktör",
    resident: "Invånare, jag representerar ingen annan",
  },
  errors: {
    summary: "Något behöver rättas. Kontrollera de markerade punkterna innan du skickar.",
    backHome: "Till startsidan",
    notFound: {
      title: "Sidan hittades inte",
      text: "Adressen kan vara fel eller gammal. Om du är arrangör, logga in först.",
      signIn: "Logga in",
    },
    badRequest: {
      title: "Det du skickade kunde inte läsas",
      text: "Uppgifterna kom fram skadade och inget sparades. Gå tillbaka och försök på nytt.",
    },
    fault: {
      title: "Det är en störning i tjänsten",
      text: "Felet är vårt. Det som har sparats finns kvar. Försök på nytt om en stund.",
    },
  },
};
