export const officeNews = {
  title: "Tiedotteet",
  add: "Kirjoita tiedote",
  archive: "Avaa julkinen sivu",
  table: "Tiedotteet",
  columns: { title: "Otsikko", topic: "Aihe", language: "Kieli", state: "Tila" },
  empty: "Tiedotteita ei vielä ole",
  emptyText: "Kirjoita ensimmäinen. Se pysyy luonnoksena, kunnes julkaiset sen.",
  draft: "Luonnos",
  published: (when: string) => `Julkaistu ${when}`,
  subscribers: "Tilaajia",
  languages: { fi: "suomi", sv: "ruotsi", en: "englanti" },

  newTitle: "Uusi tiedote",
  back: "Kaikki tiedotteet",
  labels: { title: "Otsikko", topic: "Aihe", language: "Kieli", body: "Teksti" },
  hints: {
    language:
      "Suomenkielinen lähtee kaikille aiheen tilaajille, muunkielinen niille, jotka tilasivat sillä kielellä.",
    body: "Tyhjä rivi erottaa kappaleet, ja rivin alussa oleva viiva tekee luettelon. Kirjoita osoitteet kokonaan, esimerkiksi https://esimerkki.fi.",
  },
  choose: "Valitse aihe",
  save: "Tallenna",
  done: {
    tallennettu: "Tiedote on tallennettu.",
    poistettu: "Tiedote on poistettu näkyvistä. Lähtemättömät viestit on pysäytetty.",
  },
  sending: "Lähetys tilaajille",
  withdraw: {
    summary: "Poista näkyvistä",
    text: "Tiedote poistuu julkisilta sivuilta ja palaa luonnokseksi. Viestit, jotka eivät ole vielä lähteneet, pysäytetään. Lähteneitä ei voi perua.",
    submit: "Poista näkyvistä",
  },
  toPublication: "Esikatsele ja julkaise",
  open: "Avaa julkinen tiedote",
  publishedNote: "Tiedote on julkinen. Korjaus näkyy sivulla heti, mutta viestejä ei lähetetä uudelleen.",
  conflict: {
    title: "Joku muu muutti tiedotetta samaan aikaan",
    text: "Tekstisi on tallessa lomakkeessa. Alla on tallennettu versio. Kun tallennat uudelleen, sinun tekstisi korvaa sen.",
    stored: "Näytä tallennettu versio",
  },
  errors: {
    required: "Täytä tämä kohta.",
    "too-long": "Teksti on liian pitkä. Lyhennä sitä.",
    "bad-characters": "Tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita kohta uudelleen.",
    "personal-link":
      "Tekstissä on henkilökohtainen linkki. Poista se: jokainen, joka avaa sen, pääsee toisen tietoihin.",
    "https-only": "Kirjoita osoitteet muodossa https://. Suojaamattomia http-osoitteita ei julkaista.",
    unknown: "Tarkista tämä kohta.",
  },

  publication: {
    title: "Julkaise tiedote",
    text: (count: number) =>
      count === 0
        ? "Aiheella ei ole vielä tilaajia. Tiedote tulee julkiselle sivulle, eikä viestejä lähde."
        : `Tiedote tulee julkiselle sivulle ja lähtee heti sähköpostina. Saajia: ${count}.`,
    again: (count: number) =>
      `Tämä on jo lähetetty: ${count}. Samalle ihmiselle sitä ei lähetetä toista kertaa.`,
    button: (count: number) => (count === 0 ? "Julkaise" : "Julkaise ja lähetä"),
    edit: "Muokkaa tekstiä",
    changed: "Joku muu muutti tiedotetta samaan aikaan. Lue se uudelleen ennen julkaisemista.",
    done: "Tiedote on julkaistu",
  },
};
