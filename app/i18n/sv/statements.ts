import type { Translation } from "../catalogue";
import type { statements as fi } from "../fi/statements";

export const statements: Translation<typeof fi> = {
  accessibility: {
    title: "Tillgänglighets\u00adutlåtande",
    sections: [
      {
        heading: "Vad utlåtandet gäller",
        text: "Utlåtandet gäller tjänsten Hytekierto. Lagen om tillhandahållande av digitala tjänster (306/2019) tillämpas på tjänsten. Målet är nivå AA i WCAG 2.2.",
      },
      {
        heading: "Hur tillgänglig tjänsten är",
        text: "Ingen utomstående har ännu bedömt tjänsten. De som har gjort den har själva kontrollerat sidorna med tangentbord, i förstoring och med automatiska test. Därför är läget: uppfyller delvis kraven.",
      },
      {
        heading: "Vad som ännu inte fungerar",
        text: "Vyn för projektorn är gjord för att läsas på långt håll. Samma tankar kan läsas på den egna enheten när man ansluter till tavlan med koden. Kalenderbilagan i ett e-postmeddelande öppnas i enhetens egen kalender, och dess tillgänglighet kan vi inte påverka.",
      },
      {
        heading: "Ge respons",
        text: "Berätta för evenemangets kontaktperson om du inte kommer åt något innehåll. Kontaktuppgifterna finns på evenemangets sida. Du får svar inom 14 dagar och kan be att få innehållet i en annan form.",
      },
      {
        heading: "Tillsyn",
        text: "Om svaret inte hjälper kan du lämna in ett klagomål. Tillsynen över tillgängligheten sköts av Transport- och kommunikationsverket Traficom: tillganglighetskrav.fi.",
      },
      {
        heading: "När utlåtandet gjordes",
        text: "Utlåtandet skrevs 23.11.2026 och ses över minst en gång om året.",
      },
    ],
  },
  privacy: {
    title: "Dataskyddsbeskrivning",
    sections: [
      {
        heading: "Vem som ansvarar för uppgifterna",
        text: "De personuppgiftsansvariga är evenemangets arrangörer: Mellersta Finlands välfärdsområde och evenemangets kommuner. Arrangörerna och kontaktpersonerna visas på evenemangets sida.",
      },
      {
        heading: "Varför uppgifter samlas in",
        text: "Uppgifterna används för att ordna förhandlingen, för bekräftelser och påminnelser och för att räkna deltagarna. Grunden är en uppgift av allmänt intresse (dataskyddsförordningen, artikel 6.1 e; lag 612/2021, 6 och 7 §). Specialkost antecknas bara om du ger ett särskilt samtycke.",
      },
      {
        heading: "Vilka uppgifter som finns",
        text: "Deltagarens namn, organisationen och dess typ, kommunen, e-postadressen och om du vill telefonnumret och specialkosten. Tankar som skrivs på en tavla sparas utan namn. Om skribenten är bara typen av organisation och kommunen kända.",
      },
      {
        heading: "Vem som ser uppgifterna",
        text: "Välfärdsområdets arrangörer ser alla anmälningar, och kommunens kontaktperson ser anmälningarna från sin egen kommun. Specialkosten visas för köket som antal utan namn. Deltagarnas namn publiceras inte.",
      },
      {
        heading: "Hur länge uppgifterna bevaras",
        text: "Uppgifter om specialkost raderas automatiskt sju dagar efter evenemanget. Arrangörerna kommer överens om hur länge andra uppgifter bevaras, och du kan när som helst be att dina uppgifter raderas.",
      },
      {
        heading: "Dina rättigheter",
        text: "Du kan se och ändra dina uppgifter och annullera din anmälan via länken i bekräftelsen. Du kan be kontaktpersonen visa, rätta eller radera dina uppgifter. Du kan också klaga hos dataombudsmannen: tietosuoja.fi/sv.",
      },
      {
        heading: "Kakor",
        text: "Tjänsten använder bara nödvändiga kakor: valt språk, arrangörens inloggning och platsen vid tavlan. Sidorna laddar inget från andra tjänster, och besökarna spåras inte.",
      },
    ],
  },
};
