export const officeRound = {
  title: "Uusi kierros",
  open: "Uusi kierros",
  lead: "Kierros on yhden vuoden neuvottelut. Teemat ja kysymykset ovat samat kaikissa sen tilaisuuksissa, ja jokaisesta teemasta tulee oma taulu.",
  year: "Vuosi",
  name: "Kierroksen nimi",
  nameOf: (year: number) => `Hyte-neuvottelut ${year}`,
  theme: (n: number) => `Teema ${n}`,
  themeName: "Teeman nimi",
  prompt: "Työpajan kysymys",
  add: "Lisää teema",
  remove: (n: number) => `Poista teema ${n}`,
  save: "Avaa kierros",
  faults: {
    required: "Täytä tämä kohta.",
    "too-long": "Teksti on liian pitkä. Lyhennä sitä.",
    "bad-characters": "Tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita kohta uudelleen.",
    "year-invalid": "Kirjoita vuosi neljällä numerolla, esimerkiksi 2026.",
    "year-taken": "Tälle vuodelle on jo kierros.",
    "too-many": "Teemoja voi olla enintään kuusi.",
    unknown: "Tarkista tämä kohta.",
  },
  /** The themes of the county's programme, until somebody writes others. */
  themes: ["Mielen hyvinvointi", "Arjen turvallisuus", "Liikunnallinen elämäntapa"],
  question: (theme: string) =>
    `Miten järjestöjen, seurakuntien, kunnan sekä hyvinvointialueen yhteistyöllä voidaan edistää teemaa: ${theme.toLocaleLowerCase("fi")}?`,
};
