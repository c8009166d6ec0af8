import type { Translation } from "../catalogue";
import type { signIn as fi } from "../fi/sign-in";

export const signIn: Translation<typeof fi> = {
  title: "Inloggning för arrangörer",
  text: "Skriv din e-postadress på jobbet. Vi skickar en engångslänk som loggar in dig. Du behöver inget lösenord.",
  email: "E-post",
  submit: "Skicka inloggningslänk",
  sent: "Om adressen hör till en arrangör är länken på väg. Den fungerar i en timme.",
  mailbox: "Öppna postlådan",
  emailFault: "Kontrollera e-postadressen. Skriv den så här: namn@example.fi.",
  ready: "Logga in",
  readyText: "Länken är bara avsedd för dig. Tryck på knappen för att logga in på den här enheten.",
  button: "Logga in",
  used: "Länken är använd eller för gammal. Beställ en ny länk.",
  again: "Beställ en ny länk",
};
