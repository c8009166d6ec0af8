export const officeReport = {
  pageTitle: (event: string) => `Kooste: ${event}`,
  draftBadge: "Luonnos",
  publishedBadge: "Julkaistu",
  exampleBadge: "Esimerkki",
  savedAt: (moment: string) => `Viimeksi tallennettu: ${moment}`,

  begin: {
    title: "Koostetta ei ole vielä tehty",
    text: "Luonnos syntyy tauluista ja ilmoittautumisista. Perustiedot, osallistujien määrät ja kaikki ajatukset tulevat mukaan valmiiksi. Kukaan muu kuin järjestäjä ei näe luonnosta.",
    ideas: "Ajatuksia tauluilla",
    participants: "Osallistujia",
    button: "Tee luonnos",
  },

  starter: {
    title: (about: string, year: string) => `Kooste: ${about}, ${year}`,
    titleWithoutYear: (about: string) => `Kooste: ${about}`,
    summary:
      "Kunnat, järjestöt, yhdistykset, seurakunnat ja hyvinvointialue pohtivat yhdessä, miten hyvinvointia ja terveyttä edistetään.",
    municipalities: (names: string) => `Kunnat: ${names}.`,
    themes: (names: string) => `Teemat: ${names}.`,
    goals: "Etsimme yhdessä vastauksia näihin kysymyksiin:",
  },

  fields: {
    title: "Otsikko",
    summary: "Lyhyesti",
    summaryHint: "Kaksi tai kolme lausetta: mitä sovittiin ja mitä seuraavaksi tapahtuu.",
    findings: "Keskeiset havainnot",
    findingsHint: "Mikä toistui? Mitä jo tehdään? Mitä ehdotettiin?",
    headings: "Lain neljä kohtaa",
    headingsHint: "Jokaisessa kohdassa on oltava tekstiä ennen julkaisemista.",
    themes: "Teemat",
  },
  headings: {
    goals: "Tavoitteet",
    measures: "Toimenpiteet",
    cooperation: "Yhteistyö",
    followUp: "Seuranta",
  },
  headingHints: {
    goals: "Mihin pyritte yhdessä? Luonnoksessa ovat valmiina teemojen kysymykset. Muuta ne tavoitteiksi.",
    measures: "Mitä tehdään, kuka vastaa ja mihin mennessä? Kirjoita yksi toimenpide riville.",
    cooperation: "Ketkä tekevät yhdessä? Miten tieto kulkee? Mitä uusia kumppaneita löytyi?",
    followUp: "Milloin tarkistatte, mitä on tehty? Kuka kutsuu koolle?",
  },
  writing: "Näin muotoilet tekstin",
  writingText: "Jätä kappaleiden väliin tyhjä rivi. Aloita luettelon kohta viivalla ja välilyönnillä:",
  writingSample: "- ensimmäinen kohta\n- toinen kohta",

  save: "Tallenna",
  savePreview: "Tallenna ja esikatsele",
  saved: "Tallennettu.",

  ideas: {
    title: "Ajatukset",
    label: "Ajatukset teemoittain",
    count: (count: number) => (count === 1 ? "1 ajatus" : `${count} ajatusta`),
    inReport: "Kaikki nämä tulevat koosteeseen. Sinun ei tarvitse kirjoittaa niitä uudelleen.",
    putAside: (count: number) => `Sivuun siirretty, ei koosteessa: ${count}`,
    none: "Ei ajatuksia.",
    upToDate: "Luonnoksessa on kaikki, mitä tauluilla on.",
    added: (count: number) => `Uusia ajatuksia tauluilla: ${count}`,
    gone: (count: number) => `Tauluilta sivuun siirrettyjä: ${count}`,
    participants: (count: string) => `Muutos osallistujien määrässä: ${count}`,
    collect: "Päivitä ajatukset tauluilta",
    collectHint:
      "Myös perustiedot ja osallistujien määrät päivittyvät. Tekstisi tallennetaan samalla, eikä niihin kosketa.",
  },

  conflict: {
    title: "Joku muu tallensi koosteen sillä välin",
    text: "Tekstejäsi ei ole vielä tallennettu. Molemmat tekstit näkyvät niissä kohdissa, jotka eroavat. Yhdistä ne ja tallenna uudelleen.",
    stored: "Toinen on tallentanut tähän:",
  },
  alreadyPublished: {
    title: "Kooste ehdittiin julkaista",
    text: "Tekstejäsi ei tallennettu. Ne ovat alla, jos haluat kopioida ne talteen.",
  },

  errors: {
    required: "Kirjoita tähän jotakin.",
    "too-long": "Teksti on liian pitkä.",
    "bad-characters": "Tekstissä on merkkejä, joita ei voi tallentaa. Poista ne ja yritä uudelleen.",
    "personal-link":
      "Tekstissä on henkilökohtainen linkki. Poista se: jokainen, joka avaa sen, pääsee toisen tietoihin.",
  },

  publication: {
    title: "Esikatselu",
    text: "Näin kooste näkyy kaikille, kun julkaiset sen. Julkaistua koostetta ei voi enää muuttaa.",
    button: "Julkaise kooste",
    back: "Palaa muokkaamaan",
    missing: "Näissä kohdissa ei ole vielä tekstiä:",
    missingTitle: "Koostetta ei voi vielä julkaista",
    changed: "Kooste muuttui sillä välin, kun luit sitä. Alla on uusin teksti. Lue se ja julkaise sitten.",
    doneTitle: "Kooste on julkaistu",
    done: (moment: string) => `Julkaistu: ${moment}. Julkaistua koostetta ei voi muuttaa.`,
    address: "Voit jakaa tätä osoitetta:",
    read: "Avaa julkinen kooste",
    event: "Tilaisuuden hallintaan",
  },
};
