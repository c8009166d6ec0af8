import type { Translation } from "../catalogue";
import type { decline as fi } from "../fi/decline";

export const decline: Translation<typeof fi> = {
  link: "Vi kan inte komma, men …",
  title: "Vi kan inte komma, men …",
  lead: "Tack för att du berättar. Du kan samtidigt skriva vad ni skulle ha tagit upp. Era tankar tas med i sammanställningen.",
  organization: "Organisation, förening eller församling",
  kind: "Vilken typ av aktör gäller det?",
  choose: "Välj",
  municipality: "I vilken kommun är ni verksamma?",
  chooseMunicipality: "Välj kommun",
  who: "Vem svarar?",
  whoHint: "Namn och adress är frivilliga. Med adressen kan du senare komplettera ditt svar.",
  name: "För- och efternamn",
  email: "E-post",
  reason: "Varför kan ni inte komma?",
  reasonHint: "Bara arrangörerna ser orsaken.",
  views: "Vad skulle ni ta upp?",
  viewsHint:
    "Frivilligt. En tanke per tema räcker. Skriv inte namn eller andra uppgifter som gör att en person kan identifieras.",
  mayShow: "Tanken får visas på evenemangets tavla utan namn.",
  submit: "Skicka svaret",
  privacy:
    "Vi använder dina personuppgifter bara för att ordna det här evenemanget. Organisationens namn, slag och kommun blir kvar i organisationsregistret.",
  privacyLink: "Läs dataskyddsbeskrivningen",
  closed: "Det går inte längre att svara på det här evenemanget.",
  back: "Till evenemangets sida",
  done: {
    title: "Tack för svaret",
    text: "Arrangörerna har nu fått ditt svar. Sammanställningen publiceras på evenemangets sida efteråt.",
    again:
      "Om du redan hade svarat med den här adressen finns det tidigare svaret kvar och tankarna om nya teman har lagts till i det. Med länken i din inbjudan kan du ersätta det tidigare svaret. Om du var anmäld får du en länk per e-post så att du kan annullera din anmälan.",
    changed: "Kan ni komma ändå? Anmäl er som vanligt.",
    register: "Anmäl dig",
  },
  faults: {
    required: "Fyll i den här punkten.",
    "too-long": "Texten är för lång. Förkorta den.",
    "bad-characters": "Texten innehåller tecken som inte kan sparas. Skriv om punkten.",
    "no-links": "Ett namn får inte innehålla en webbadress. Skriv bara namnet.",
    "email-invalid": "Kontrollera e-postadressen. Skriv den i formen namn@exempel.fi.",
    unknown: "Kontrollera den här punkten.",
  },
};
