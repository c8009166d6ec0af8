export const common = {
  name: "Hytekierto",
  skip: "Siirry sisältöön",
  nav: { label: "Päävalikko", board: "Liity tauluun", signIn: "Järjestäjille" },
  languages: { label: "Kieli", fi: "Suomi", sv: "Svenska", en: "English" },
  footer: {
    words:
      "Keski-Suomen hyvinvointialueen ja kuntien yhteinen palvelu hyte-neuvotteluihin: kutsusta kohtaamiseen, koosteeseen ja seurantaan.",
    label: "Palvelun tiedot",
    accessibility: "Saavutettavuusseloste",
    privacy: "Tietosuojaseloste",
    lostLink: "Kadonnut linkki",
    news: "Tiedotteet",
    subscribe: "Tilaa tiedotteita",
  },
  round: {
    label: "Vaihe vuoden kierrossa",
    invitation: "Kutsu",
    meeting: "Kohtaaminen",
    report: "Kooste",
    followup: "Seuranta",
  },
  optional: "(vapaaehtoinen)",
  eventKinds: {
    negotiation: "Hyte-neuvottelu",
    webinar: "Webinaari",
    seminar: "Seminaari",
    other: "Tilaisuus",
  },
  organizationKinds: {
    association: "Yhdistys",
    ngo: "Järjestö",
    parish: "Seurakunta",
    foundation: "Säätiö",
    municipality: "Kunta",
    county: "Hyvinvointialue",
    other: "Muu taho",
    resident: "Asukas, en edusta mitään tahoa",
  },
  errors: {
    summary: "Lomakkeessa on korjattavaa. Tarkista merkityt kohdat ennen lähettämistä.",
    backHome: "Siirry etusivulle",
    notFound: {
      title: "Sivua ei löytynyt",
      text: "Osoite voi olla väärä tai vanha. Jos olet järjestäjä, kirjaudu ensin sisään.",
      signIn: "Kirjaudu sisään",
    },
    badRequest: {
      title: "Pyyntöä ei voitu lukea",
      text: "Lähetys tuli perille rikkinäisenä, eikä mitään tallennettu. Palaa takaisin ja yritä uudelleen.",
    },
    fault: {
      title: "Palvelussa on häiriö",
      text: "Vika on meidän. Tallennetut tiedot ovat tallessa. Yritä hetken kuluttua uudelleen.",
    },
  },
};
