export const officeCalendar = {
  title: "Oma kalenteri",
  link: "Tilaa tilaisuudet omaan kalenteriin",
  intro:
    "Tilaa tilaisuudet, joissa olet mukana, puhelimesi tai työpaikkasi kalenteriin. Myös luonnokset näkyvät, ja kuvauksessa on ilmoittautuneiden määrä. Kenenkään nimeä tai yhteystietoja ilmoittautuneista ei kalenterissa ole.",
  secret: "Osoite avaa kalenterin ilman kirjautumista. Älä anna sitä muille.",
  make: "Tee uusi osoite",
  made: {
    title: "Osoite on valmis",
    text: "Ota osoite talteen nyt. Sitä ei näytetä uudelleen, mutta voit tehdä milloin vain uuden.",
    address: "Kalenterin osoite",
    hint: "Google-kalenterissa valitse Muut kalenterit ja URL-osoitteesta, Outlookissa Lisää kalenteri ja Tilaa verkosta.",
    open: "Avaa kalenterissa",
  },
  feeds: "Käytössä olevat osoitteet",
  none: "Sinulla ei ole vielä osoitetta.",
  madeAt: (moment: string) => `Tehty: ${moment}`,
  revoke: "Lakkauta",

  feedName: "Hytekierto: omat tilaisuudet",
  draft: "Luonnos: ei vielä julkaistu",
  registered: (people: number, capacity: number | null) =>
    `Ilmoittautuneita: ${people}${capacity === null ? "" : `/${capacity}`}`,
  waiting: (people: number) => `Jonossa: ${people}`,
};
