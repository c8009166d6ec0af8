import type { Translation } from "../catalogue";
import type { workshop as fi } from "../fi/workshop";

export const workshop: Translation<typeof fi> = {
  join: {
    title: "Anslut till tavlan",
    lead: "Skriv koden som du ser på duken. Du behöver inget konto.",
    code: "Kod",
    codeHint: "Sex tecken, till exempel KC7 RMX",
    submit: "Anslut",
    unknown: (typed) =>
      `Det finns ingen tavla med koden ${typed}. Kontrollera koden på duken och skriv den på nytt.`,
    required: "Skriv först koden.",
  },

  seat: {
    title: "Innan du börjar",
    lead: (code) => `Anslut till tavlan med koden ${code}. Du behöver inget konto.`,
    why: "Vi frågar det här för statistiken. Svaren visas inte tillsammans med dina tankar, och vi frågar inte efter ditt namn.",
    kind: "Den aktör du representerar",
    municipality: "Kommun",
    municipalityHint: "Välj den kommun där du är mest aktiv.",
    otherMunicipality: "En annan kommun",
    choose: "Välj kommun",
    submit: "Gå till tavlan",
    faults: { required: "Välj ett alternativ." },
  },

  board: {
    title: "Tavla",
    code: (code) => `Kod ${code}`,
    themes: "Teman",
    phase: {
      waiting: "Skrivandet har inte börjat ännu",
      writing: "Skriv en tanke i taget",
      closed: "Skrivandet är slut",
    },
    waitingNote: "Vänta en stund. Skrivfältet öppnas här när handledaren startar skrivandet.",
    closedNote: "Skrivandet är slut. Tack för dina tankar! De är sparade.",
    own: "Dina tankar",
    others: "Andras tankar",
    all: "Tankar",
    noneYet: "Inga tankar ännu.",
    write: "Din tanke",
    send: "Skicka",
    privacy: "Skriv inte namn eller andra uppgifter som gör att en person kan identifieras.",
    left: (characters) => `Tecken kvar: ${characters}`,
    tooLong: (characters) => `För lång text. Korta av den: ${characters} tecken för mycket.`,
    state: {
      waiting: "väntar på förbindelse",
      sending: "skickas",
      sent: "skickad",
      refused: "inte godkänd",
      aside: "inte godkänd",
    },
    asideNote: "Handledaren lade tanken åt sidan. Andra ser den inte.",
    edit: "Redigera",
    discard: "Ta bort",
    news: (count) => (count === 1 ? "1 ny tanke" : `${count} nya tankar`),
    waiting:
      "Ingen förbindelse. Din tanke är sparad på den här enheten och skickas när förbindelsen återkommer.",
    accessibility: "Tillgänglighetsutlåtande",
    privacyPage: "Dataskyddsbeskrivning",
    rejoin: "Anslut på nytt",
    refresh: "Uppdatera tankarna",
  },

  sources: { advance: "på förhand", absent: "kunde inte komma" },

  connection: {
    still: "Sidan uppdateras inte av sig själv",
    connecting: "Ansluter",
    live: "Ansluten",
    behind: "Ingen förbindelse, vyn släpar efter",
  },

  refusals: {
    "no-seat": "Din enhet är inte längre med på tavlan. Anslut på nytt.",
    "not-yours": "Du har inte rätt att göra det här.",
    "not-writing": "Skrivandet är inte öppet just nu.",
    empty: "Skriv först en tanke.",
    "too-long": "Tanken är för lång. Korta av den till högst 280 tecken.",
    "bad-characters": "Tanken innehåller tecken som inte kan sparas. Ta bort dem och försök på nytt.",
    "too-fast": "Du skickade många tankar snabbt. Vänta en stund och skicka på nytt.",
    "unknown-board": "Tavlan hittades inte. Ladda om sidan.",
    "unknown-idea": "Tanken hittades inte. Ladda om sidan.",
    "already-done": "Det här är redan gjort.",
    failed: "Det gick inte att skicka. Försök på nytt.",
  },

  presenter: {
    title: "Presentationsvy",
    phase: {
      waiting: "Börjar snart",
      writing: "Skrivande pågår",
      closed: "Skrivandet är slut",
    },
    joinHere: "Anslut med telefonen",
    address: "Adress",
    code: "Kod",
    qr: (address) => `QR-kod som öppnar adressen ${address}`,
    noneYet: "Den första tanken visas här.",
  },
};
