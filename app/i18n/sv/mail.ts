import type { Translation } from "~/i18n/catalogue";
import type { mail as fi } from "~/i18n/fi/mail";

export const mail: Translation<typeof fi> = {
  frame: {
    tagline: "HYTE-förhandlingarnas årsrunda",
    automatic: "Det här är ett automatiskt meddelande från tjänsten Hytekierto.",
    answersGoTo: (name) => `Du kan svara på det här meddelandet. Svaret går till kontaktpersonen: ${name}.`,
    noAnswers: "Det går inte att svara på det här meddelandet.",
  },

  facts: {
    event: "Evenemang",
    date: "Tid",
    coffee: "Kaffe",
    coffeeFrom: (time) => `från ${time}`,
    place: "Plats",
    remote: "Delta på distans",
    parking: "Ankomst och parkering",
    deadline: "Anmäl dig senast",
    municipality: "Kommun",
    organization: "Organisation",
    participants: "Deltagare",
    queued: "I kö",
    ahead: "Före dig i kön",
    reference: "Referensnummer",
    contact: "Kontaktperson",
    eventPage: "Evenemangets sida",
  },

  greeting: (name) => (name ? `Hej ${name}!` : "Hej!"),

  confirmation: {
    subject: (event, day) => `Vi har tagit emot din anmälan: ${event} ${day}`,
    heading: "Vi har tagit emot din anmälan",
    thanks: (name) => (name ? `Tack, ${name}!` : "Tack!"),
    seeYou: (when) => `Vi ses ${when}.`,
    calendar: "En kalenderinbjudan är bifogad till det här meddelandet. Du behöver inte svara på den.",
    manage: "Du kan ändra eller annullera din anmälan via länken. Du behöver inget lösenord.",
    manageButton: "Visa, ändra eller annullera",
    keepPrivate: "Länken är din. Skicka den inte vidare.",
  },

  change: {
    subject: (event, day) => `Din anmälan har uppdaterats: ${event} ${day}`,
    heading: "Din anmälan har uppdaterats",
    body: "Vi har sparat ändringarna. Så här ser dina uppgifter ut nu:",
    calendar:
      "En uppdaterad kalenderinbjudan är bifogad till det här meddelandet. Den ersätter den tidigare anteckningen.",
  },

  cancellation: {
    subject: (event, day) => `Din anmälan har annullerats: ${event} ${day}`,
    heading: "Din anmälan har annullerats",
    body: "Din anmälan har annullerats. Tack för att du meddelade.",
    calendar: "Det bifogade återbudet tar bort evenemanget ur din kalender.",
    again: "Om dina planer ändras kan du anmäla dig på nytt på evenemangets sida.",
  },

  reminder: {
    subject: (event, day) => `Påminnelse: ${event} ${day}`,
    heading: (event) => `Påminnelse: ${event}`,
    body: (when) => `Evenemanget hålls ${when}.`,
    cancelInTime: "Om du inte kan komma, annullera din plats så att någon annan får den.",
    note: "Meddelande från arrangören",
  },

  waiting: {
    all: "Din anmälan står i kö. Vi meddelar genast om en plats blir ledig.",
    some: "En del av deltagarna står i kö. Vi meddelar genast om en plats blir ledig för dem.",
  },

  queuePlace: {
    subject: {
      all: (event, day) => `Du står i kö: ${event} ${day}`,
      some: (event, day) => `En del av deltagarna står i kö: ${event} ${day}`,
    },
    heading: { all: "Du står i kö", some: "En del av deltagarna står i kö" },
    because: {
      full: "Tack för din anmälan. Evenemanget är fullt.",
      "fewer-places": "Evenemanget har nu färre platser än tidigare, och alla ryms inte. Vi beklagar.",
    },
    nobodyAhead: "ingen",
    nothingToDo: "Du behöver inte göra något. Om du inte längre behöver platsen, annullera din anmälan.",
  },

  promotion: {
    subject: (event, day) => `Du har fått en plats: ${event} ${day}`,
    heading: "Du har fått en plats",
    body: "En plats blev ledig, och nu är den din.",
  },

  eventChanged: {
    what: {
      time: "Evenemangets tid har ändrats",
      place: "Evenemangets plats har ändrats",
      remote: "Länken för distansdeltagande har ändrats",
      coffee: "Kaffetiden har ändrats",
      parking: "Anvisningen för ankomst har ändrats",
      title: "Evenemangets namn har ändrats",
      contact: "Kontaktpersonen har bytts ut",
      several: "Evenemangets uppgifter har ändrats",
    },
    body: "Du har anmält dig till evenemanget. Det här har ändrats:",
    before: (value) => `tidigare: ${value}`,
    now: (value) => `nu: ${value}`,
    noMore: "inte längre",
    dayLater: "meddelas senare",
    asItIs: "Efter ändringen är uppgifterna dessa:",
  },

  eventCancelled: {
    subject: (event, day) => `Evenemanget är inställt: ${event} ${day}`,
    heading: "Evenemanget är inställt",
    body: "Evenemanget blir tyvärr inte av. Vi beklagar.",
    registered: "Du behöver inte göra något. Om vi bestämmer en ny tid meddelar vi per e-post.",
    invited: "Du behöver inte längre svara på inbjudan. Om vi bestämmer en ny tid meddelar vi per e-post.",
  },

  deadlineReminder: {
    subject: (event, day) => `Du hinner ännu anmäla dig: ${event} ${day}`,
    heading: "Du hinner ännu anmäla dig",
    invited: (sender) => `${sender} har bjudit in er, men vi har ännu inte fått något svar.`,
    lastDay: (deadline) => `Anmäl dig senast ${deadline}.`,
  },

  thankYou: {
    subject: (event, day) => `Tack för att du var med: ${event} ${day}`,
    heading: "Tack för att du var med",
    body: "Varmt tack för ditt deltagande. Varje tanke för det gemensamma arbetet framåt.",
    links: "Här hittar du mer:",
  },

  reportPublished: {
    subject: (event, day) => `Sammanställningen har publicerats: ${event} ${day}`,
    heading: "Sammanställningen har publicerats",
    body: "Sammanställningen berättar vad vi talade om på evenemanget och vad vi kom överens om. Tack till alla som var med.",
    button: "Läs sammanställningen",
    missing: "Saknas något, eller är något fel? Svara på det här meddelandet, så rättar vi det.",
  },

  message: { answer: "Svara på inbjudan" },

  digest: {
    subjectOne: (today, event, day) => `Dagens anmälningar ${today}: ${event} ${day}`,
    subjectMany: (today, count) => `Dagens anmälningar ${today}: ${count} evenemang`,
    heading: (today) => `Dagens anmälningar ${today}`,
    body: "Här är allt som har hänt med anmälningarna, i ett enda meddelande.",
    registered: "Nya",
    changed: "Ändrade",
    cancelled: "Annullerade",
    declined: "Kan inte komma",
    why: "Du har valt ett meddelande om dagen. Du kan ändra valet när du har loggat in.",
  },

  standInNotice: {
    subject: (municipality, event, day) => `Du har utsetts till ersättare, ${municipality}: ${event} ${day}`,
    heading: "Du har utsetts till ersättare",
    body: "Du ersätter kontaktpersonen vid det här evenemanget. Du ser kommunens anmälda och kan hjälpa dem i kontaktpersonens ställe. Om det inte passar dig, svara på det här meddelandet.",
  },

  registrationOpens: {
    subject: (event, day) => `Nu kan du anmäla dig: ${event} ${day}`,
    heading: "Nu kan du anmäla dig",
    body: "Du bad om ett meddelande när anmälan öppnar. Nu är den öppen. Välkommen med!",
    onlyOnce: "Det här är det enda meddelandet du bad om. Din adress raderas när meddelandet har skickats.",
  },

  newsConfirm: {
    subject: "Bekräfta att du vill ha nyheter: Hytekierto",
    heading: "Bekräfta att du vill ha nyheter",
    body: "Någon har bett om nyheter om HYTE-förhandlingarna till den här adressen. Öppna länken och tryck på knappen på sidan.",
    button: "Bekräfta prenumerationen",
    notYou: "Om du inte bad om nyheter behöver du inte göra något. Då skickar vi inga.",
  },
  newsKnown: {
    subject: "Du prenumererar redan på nyheter: Hytekierto",
    heading: "Du prenumererar redan på nyheter",
    body: "Någon har bett om nyheter om HYTE-förhandlingarna till den här adressen. Din prenumeration gäller redan och har inte ändrats. Med länken kan du byta ämnen eller avsluta prenumerationen.",
    button: "Ändra prenumerationen",
    notYou:
      "Länken är bara din och gäller så länge som prenumerationen. Om du inte bad om något behöver du inte göra något.",
  },

  news: {
    button: "Läs mer",
    why: (topic) => `Du får det här meddelandet eftersom du prenumererar på nyheter. Ämne: ${topic}.`,
    end: "Jag vill inte ha fler nyheter",
  },

  emailChanged: {
    subject: (event, day) => `E-postadressen i din anmälan har ändrats: ${event} ${day}`,
    heading: "E-postadressen i din anmälan har ändrats",
    body: "Från och med nu skickar vi meddelandena till den nya adressen. Den gamla länken till anmälan fungerar inte längre.",
    notYou: "Om du inte själv har ändrat adressen, kontakta kontaktpersonen genast.",
  },

  linkAgain: {
    subjectOne: (event, day) => `Länk till din anmälan: ${event} ${day}`,
    subjectMany: "Länkar till dina anmälningar",
    subjectAgain: (event, day) => `Det finns redan en anmälan med den här adressen: ${event} ${day}`,
    heading: "Här är länken till din anmälan",
    headingMany: "Här är länkarna till dina anmälningar",
    headingAgain: "Det finns redan en anmälan med den här adressen",
    body: "Du bad om en länk för att se, ändra eller annullera din anmälan.",
    bodyAgain:
      "Du skickade en anmälan på nytt, och de nya uppgifterna sparades inte. Via länken kan du lägga till deltagare och ändra uppgifterna. Om du har en annan e-postadress kan du också anmäla dig med den.",
    notYou: "Om det här inte gäller dig behöver du inte göra något.",
  },

  invitation: {
    subject: (event, day) => `Inbjudan: ${event} ${day}`,
    heading: (event) => `Inbjudan: ${event}`,
    invites: (sender) => `${sender} bjuder in er.`,
    answer: "Anmäl er eller berätta om ni inte kan komma. Båda svaren hjälper arrangören.",
    register: "Anmäl dig",
    decline: "Vi kan inte komma, men …",
    noMore: "Vi vill inte ha fler inbjudningar",
  },

  lateLink: {
    subject: (event, day) => `Du kan ännu anmäla dig: ${event} ${day}`,
    heading: "Du kan ännu anmäla dig",
    body: "Anmälningstiden har gått ut, men med den här länken kan du ännu anmäla dig.",
    button: "Anmäl dig",
    expires: (moment) => `Länken går ut ${moment}.`,
  },

  contactNotice: {
    subject: {
      new: (municipality, event, day) => `Ny anmälan, ${municipality}: ${event} ${day}`,
      changed: (municipality, event, day) => `Ändrad anmälan, ${municipality}: ${event} ${day}`,
      cancelled: (municipality, event, day) => `Annullerad anmälan, ${municipality}: ${event} ${day}`,
      declined: (municipality, event, day) => `Kan inte komma, ${municipality}: ${event} ${day}`,
      "view-added": (municipality, event, day) => `Kompletterat svar, ${municipality}: ${event} ${day}`,
    },
    heading: {
      new: "Ny anmälan",
      changed: "En anmälan har ändrats",
      cancelled: "En anmälan har annullerats",
      declined: "Svar: vi kan inte komma",
      "view-added": "Tankar har lagts till i ett svar",
    },
    body: "Du får det här meddelandet eftersom du är kontaktperson för kommunen.",
    button: "Öppna listan över anmälda",
    answers: "Öppna svaren",
  },

  signInLink: {
    subject: "Inloggningslänk till Hytekierto",
    heading: "Logga in i Hytekierto",
    body: "Öppna länken och tryck på knappen på sidan.",
    button: "Logga in",
    expires: (moment) => `Länken fungerar en gång. Den går ut ${moment}.`,
    notYou: "Om du inte försökte logga in behöver du inte göra något.",
  },

  calendar: {
    inviteFile: "inbjudan.ics",
    cancelFile: "aterbud.ics",
    endIsEstimate: "Sluttiden är en uppskattning.",
  },
};
