import type { Translation } from "../catalogue";
import type { invitation as fi } from "../fi/invitation";

export const invitation: Translation<typeof fi> = {
  title: "Inbjudan",
  for: (name) => `Inbjudan: ${name}`,
  lead: "Välkommen med. Svara på något av följande sätt:",
  register: "Anmäl dig",
  decline: "Vi kan inte komma, men …",
  noMore: "Vi vill inte ha inbjudningar",
  coming: {
    title: "Inbjudan har redan besvarats: kommer",
    text: "Du kan ändra eller annullera anmälan via din egen länk. Vi skickar den på nytt till adressen som användes vid anmälan.",
    send: "Skicka länken på nytt",
    sent: "Länken är på väg per e-post. Kontrollera vid behov också skräpposten.",
  },
  absent: {
    title: "Inbjudan har redan besvarats: kommer inte",
    text: "Tack för svaret. Du kan komplettera det, eller anmäla er om ni kan komma ändå.",
    decline: "Komplettera svaret",
  },
  unknown: {
    title: "Inbjudans länk gäller inte",
    text: "Länken kan ha kopierats ofullständigt, eller så har inbjudan tagits bort. Du kan också anmäla dig på evenemangets sida.",
    home: "Se kommande evenemang",
  },
  refusal: {
    title: "Vi vill inte ha inbjudningar",
    ask: (name) => `Ska vi sluta skicka inbjudningar: ${name}?`,
    text: "Vi bjuder inte längre in er till HYTE-förhandlingar. Evenemangen är fortfarande öppna, och ni kan anmäla er på tjänstens startsida.",
    button: "Sluta skicka inbjudningar",
    keep: "Tillbaka till inbjudan",
    done: "Inga fler inbjudningar skickas till er",
    doneText: "Om detta var ett misstag kan du ångra det här.",
    doneBefore: "Om ni vill ha inbjudningar igen, kontakta kontaktpersonen i din kommun.",
    undo: "Bjud in oss även i fortsättningen",
    undone: "Ni får inbjudningar igen",
  },
};
