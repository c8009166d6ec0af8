import type { Translation } from "../catalogue";
import type { refusals as fi } from "../fi/refusals";

export const refusals: Translation<typeof fi> = {
  fault: "Det är en störning i tjänsten. Försök på nytt om en stund.",
  address: "Adressen är fel. Kontrollera den och försök på nytt.",
  method: "Så kan man inte göra. Öppna sidan på nytt och försök därifrån.",
  crossSite: "Begäran kom från en annan webbplats. Öppna sidan på nytt och försök därifrån.",
  notFound: "Sidan hittades inte.",
  tooLarge: "Du skickade för mycket text på en gång. Gå tillbaka och korta av den.",
  fileTooLarge: "Filen är för stor: högst 2 megabyte. Gå tillbaka och dela upp den.",
  busy: "Det är trångt i tjänsten just nu. Försök på nytt om en stund.",
};
