/** What the office says of telling people that an event has changed or is cancelled. */
export const officeChanges = {
  waiting: {
    title: (count: number, time: string) => `Muutoksesta kerrotaan ${count} ilmoittautuneelle ${time}`,
    nobodyTitle: "Muutoksesta ei voi kertoa sähköpostilla",
    nobodyText: "Niillä, joita muutos koskee, ei ole toimivaa sähköpostiosoitetta.",
    changed: (what: string) => `Muuttunut: ${what}.`,
    text: "Viestin saavat vain ne, joita muutos koskee. Jos muutat vielä jotakin, kaikesta kerrotaan samassa viestissä.",
  },
  changes: {
    time: "aika",
    place: "paikka",
    remote: "etäosallistumisen linkki",
    coffee: "kahvien aika",
    parking: "saapumisohje",
    title: "nimi",
    contact: "yhteyshenkilö",
  },
  note: "Saateteksti",
  noteHint: "Näkyy viestissä. Kerro esimerkiksi syy. Älä kirjoita henkilötietoja.",
  send: "Lähetä heti",
  keep: "Tallenna saateteksti",
  stop: {
    summary: "Älä lähetä",
    text: "Silloin ilmoittautuneet eivät saa tietää muutoksesta, ja kalenteriin jää vanha tieto.",
    sure: "Ymmärrän, että muutoksesta ei kerrota kenellekään.",
    submit: "Älä lähetä viestiä",
  },
  said: {
    keep: "Saateteksti on tallennettu.",
    send: "Viesti muutoksesta lähtee nyt.",
    stop: "Viestiä ei lähetetä. Ilmoittautuneet eivät saa tietää muutoksesta.",
  },
  page: {
    title: "Viesti muutoksesta",
    back: "Tilaisuuden tiedot",
    gone: "Viesti ehti jo lähteä",
    goneText: "Saatetekstiäsi ei lähetetty, mutta se on tallella tässä. Voit lähettää sen omana viestinään.",
    goneAlready: "Muutosviestiä ei ole odottamassa.",
    messages: "Avaa viestit",
  },
  faults: {
    "too-long": "Lyhennä tekstiä: enintään 1\u00a0000 merkkiä.",
    "bad-characters": "Tekstissä on merkkejä, joita ei voi lähettää.",
    "personal-link":
      "Tekstissä on henkilökohtainen linkki. Poista se: jokainen, joka avaa sen, pääsee toisen tietoihin.",
    unconfirmed: "Viestiä ei pysäytetty. Vahvista rastittamalla ruutu.",
  },

  progress: {
    "event-changed": "Viesti muutoksesta",
    "event-cancelled": {
      registrants: "Viesti perumisesta ilmoittautuneille",
      invitees: "Viesti perumisesta kutsutuille",
    },
    counts: (sent: number, failed: number, waiting: number) =>
      [`${sent} perillä`, `${failed} ei`, waiting > 0 ? `${waiting} matkalla` : ""]
        .filter(Boolean)
        .join(", "),
    look: "Katso",
  },
  call: {
    title: (count: number) => `Soita näille: ${count}.`,
    text: "Heille ei voi lähettää sähköpostia.",
    noPhone: "ei puhelinnumeroa",
    more: (count: number) => `Lisäksi muita: ${count}.`,
    all: "Avaa ilmoittautuneet",
  },

  cancellation: {
    title: "Peru tilaisuus",
    told: (registrants: number, invitees: number) =>
      `Tästä kerrotaan ${registrants} ilmoittautuneelle ja ${invitees} kutsutulle`,
    toldText:
      "Ilmoittautuneiden kalentereista tilaisuus poistuu. Kutsutuista viestin saavat ne, jotka eivät ole vielä vastanneet.",
    toldNobody: "Kenellekään ei lähetetä viestiä",
    toldNobodyText: "Kukaan ei ole ilmoittautunut sähköpostilla eikä kutsuttu vastausta odottamaan.",
    toldNobodyOver: "Tilaisuuden päivä on jo ohi.",
    text: "Julkisella sivulla lukee sen jälkeen, että tilaisuus on peruttu. Muut ajastetut viestit jäävät lähettämättä.",
    submit: "Peru tilaisuus",
    keep: "Älä peru",
  },
  again: {
    before:
      "Kun julkaiset perutun tilaisuuden uudelleen, siitä ei lähde viestiä kenellekään. Kirjoita sen jälkeen itse niille, joille perumisesta kerrottiin.",
    title: "Tilaisuudesta on kerrottu, että se on peruttu",
    text: "Ilmoittautumiset ovat tallella, mutta kenellekään ei ole kerrottu, että tilaisuus pidetään. Viesti ei lähde itsestään. Kirjoita ilmoittautuneille.",
    link: "Kirjoita ilmoittautuneille",
  },
};
