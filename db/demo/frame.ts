/** The frame of the negotiation of 30.10.2024: the real place, times, municipalities, themes and questions. */
export const MUNICIPALITIES = { joutsa: "172", luhanka: "435", toivakka: "850" };

export const HOSTS = ["Keski-Suomen hyvinvointialue", "Joutsan kunta", "Luhangan kunta", "Toivakan kunta"];

export const VENUE = {
  name: "Joutsan yhtenäiskoulu",
  room: "auditorio",
  streetAddress: "Koulutie 2 D",
  town: "Joutsa",
  parkingNote: "Paikoitus Savontien kautta.",
  accessNote: null,
};

const QUESTION = (theme: string) =>
  `Miten järjestöjen, seurakuntien, kunnan sekä hyvinvointialueen yhteistyöllä voidaan edistää teemaa: ${theme}?`;

export const THEMES = ["Mielen hyvinvointi", "Arjen turvallisuus", "Liikunnallinen elämäntapa"].map(
  (name) => ({
    name,
    prompt: QUESTION(name.toLocaleLowerCase("fi")),
  }),
);

export const INTRODUCTION = `Keski-Suomen hyvinvointialue sekä Joutsan, Luhangan ja Toivakan kunnat kutsuvat yhdistykset, järjestöt ja seurakunnat yhteiseen neuvotteluun hyvinvoinnin, terveyden ja turvallisuuden edistämisestä.

Tule kertomaan, mitä toimintaa teillä on, mitä alueella tarvitaan ja mitä voimme tehdä yhdessä. Jokainen ajatus otetaan mukaan koosteeseen. Lämpimästi tervetuloa!`;

export const AGENDA = `17.00 Kahvit
17.30 Katsaus: tärkeät asiat ja ilmiöt Joutsassa, Luhangassa ja Toivakassa
Työpajat teemoittain: mielen hyvinvointi, arjen turvallisuus ja liikunnallinen elämäntapa
Yhteinen keskustelu ja seuraavat askeleet`;

export const SEMINAR_INTRODUCTION =
  "Seminaarissa kuullaan, mitä järjestöjen ja hyvinvointialueen yhteistyössä on saatu aikaan. Ohjelma ja ilmoittautumisohjeet julkaistaan myöhemmin.";
