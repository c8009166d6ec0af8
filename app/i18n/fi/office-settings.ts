export const officeSettings = {
  title: "Omat asetukset",
  saved: "Asetus on tallennettu.",
  notices: "Ilmoitukset oman kuntasi ilmoittautumisista",
  noticesHint: "Koskee tilaisuuksia, joissa olet kunnan yhteyshenkilö.",
  options: {
    "at-once": "Heti jokaisesta",
    daily: "Kerran päivässä",
  },
  hints: {
    "at-once": "Viesti jokaisesta ilmoittautumisesta, muutoksesta ja perumisesta.",
    daily: "Yksi viesti aamulla klo\u00a08. Jos mitään ei ole tapahtunut, viestiä ei tule.",
  },
  save: "Tallenna",
  required: "Valitse, milloin saat ilmoitukset.",
};
