export const mail = {
  frame: {
    tagline: "Hyte-neuvottelujen vuosikierto",
    automatic: "Tämä on automaattinen viesti Hytekierto-palvelusta.",
    answersGoTo: (name: string) => `Voit vastata tähän viestiin. Vastauksen saa yhteyshenkilö: ${name}.`,
    noAnswers: "Tähän viestiin ei voi vastata.",
  },

  facts: {
    event: "Tilaisuus",
    date: "Aika",
    coffee: "Kahvit",
    coffeeFrom: (time: string) => `${time} alkaen`,
    place: "Paikka",
    parking: "Saapuminen ja pysäköinti",
    municipality: "Kunta",
    organization: "Taho",
    participants: "Osallistujat",
    reference: "Viitenumero",
    contact: "Yhteyshenkilö",
    eventPage: "Tilaisuuden sivu",
  },

  greeting: (name: string | null) => (name ? `Hei ${name}!` : "Hei!"),

  confirmation: {
    subject: (event: string, day: string) => `Ilmoittautumisesi on vastaanotettu: ${event} ${day}`,
    heading: "Ilmoittautumisesi on vastaanotettu",
    thanks: (name: string | null) => (name ? `Kiitos, ${name}!` : "Kiitos!"),
    seeYou: (when: string) => `Nähdään ${when}.`,
    calendar: "Kalenterikutsu on tämän viestin liitteenä. Sinun ei tarvitse vastata siihen.",
    manage: "Voit muuttaa tai perua ilmoittautumisesi tästä linkistä. Et tarvitse salasanaa.",
    manageButton: "Näytä, muuta tai peru",
    keepPrivate: "Linkki on sinun. Älä lähetä sitä eteenpäin.",
  },

  change: {
    subject: (event: string, day: string) => `Ilmoittautumisesi on päivitetty: ${event} ${day}`,
    heading: "Ilmoittautumisesi on päivitetty",
    body: "Tallensimme muutokset. Nyt tiedoissasi lukee näin:",
    calendar: "Päivitetty kalenterikutsu on tämän viestin liitteenä. Se korvaa aiemman merkinnän.",
  },

  cancellation: {
    subject: (event: string, day: string) => `Ilmoittautumisesi on peruttu: ${event} ${day}`,
    heading: "Ilmoittautumisesi on peruttu",
    body: "Ilmoittautumisesi on peruttu. Kiitos, että kerroit.",
    calendar: "Liitteenä oleva peruutus poistaa tilaisuuden kalenteristasi.",
    again: "Jos suunnitelmasi muuttuvat, voit ilmoittautua uudelleen tilaisuuden sivulla.",
  },

  reminder: {
    subject: (event: string, day: string) => `Muistutus: ${event} ${day}`,
    heading: (event: string) => `Muistutus: ${event}`,
    body: (when: string) => `Tilaisuus on ${when}.`,
    cancelInTime: "Jos et pääse, peru paikkasi, niin joku muu voi saada sen.",
    note: "Viesti järjestäjältä",
  },

  linkAgain: {
    subjectOne: (event: string, day: string) => `Linkki ilmoittautumiseesi: ${event} ${day}`,
    subjectMany: "Linkit ilmoittautumisiisi",
    subjectAgain: (event: string, day: string) => `Tällä osoitteella on jo ilmoittautuminen: ${event} ${day}`,
    heading: "Tässä on linkki ilmoittautumiseesi",
    headingMany: "Tässä ovat linkit ilmoittautumisiisi",
    headingAgain: "Tällä osoitteella on jo ilmoittautuminen",
    body: "Pyysit linkkiä, jolla voit nähdä, muuttaa tai perua ilmoittautumisesi.",
    bodyAgain:
      "Lähetit ilmoittautumisen uudelleen, eikä uusia tietoja tallennettu. Voit lisätä osallistujia ja muuttaa tietoja tästä linkistä. Jos sinulla on toinen sähköpostiosoite, voit myös ilmoittautua sillä.",
    notYou: "Jos viesti ei johdu sinusta, sinun ei tarvitse tehdä mitään.",
  },

  contactNotice: {
    subject: {
      new: (municipality: string, event: string, day: string) =>
        `Uusi ilmoittautuminen, ${municipality}: ${event} ${day}`,
      changed: (municipality: string, event: string, day: string) =>
        `Muuttunut ilmoittautuminen, ${municipality}: ${event} ${day}`,
      cancelled: (municipality: string, event: string, day: string) =>
        `Peruttu ilmoittautuminen, ${municipality}: ${event} ${day}`,
    },
    heading: {
      new: "Uusi ilmoittautuminen",
      changed: "Ilmoittautuminen on muuttunut",
      cancelled: "Ilmoittautuminen on peruttu",
    },
    body: "Sait viestin, koska olet tämän kunnan yhteyshenkilö.",
    button: "Avaa ilmoittautuneet",
  },

  signInLink: {
    subject: "Kirjautumislinkki Hytekiertoon",
    heading: "Kirjaudu Hytekiertoon",
    body: "Avaa linkki ja paina sivulla olevaa painiketta.",
    button: "Kirjaudu",
    expires: (moment: string) => `Linkki toimii yhden kerran. Se vanhenee ${moment}.`,
    notYou: "Jos et yrittänyt kirjautua, sinun ei tarvitse tehdä mitään.",
  },

  calendar: {
    inviteFile: "kutsu.ics",
    cancelFile: "peruutus.ics",
    endIsEstimate: "Päättymisaika on arvio.",
  },

  mailbox: {
    title: "Postilaatikko",
    why: "Sähköpostipalvelinta ei ole asetettu, joten lähtevät viestit jäävät tähän. Kukaan ei saa niitä.",
    empty: "Ei vielä viestejä",
    emptyHint: "Kun joku ilmoittautuu tai pyytää kirjautumislinkin, viesti ilmestyy tähän.",
    listLabel: "Viestit",
    back: "Kaikki viestit",
    from: "Lähettäjä",
    to: "Vastaanottaja",
    replyTo: "Vastaukset",
    received: "Lähetetty",
    noSubject: "(ei aihetta)",
    hasAttachment: "Liite",
    asShown: "Viesti",
    asText: "Sama tekstinä",
    headers: "Otsakkeet",
    attachments: "Liitteet",
    download: (name: string) => `Lataa ${name}`,
    kilobytes: (count: string) => `${count} kt`,
    newer: "Uudemmat",
    older: "Vanhemmat",
    invite: {
      title: "Kalenterikutsu",
      cancelled: "Kalenteriperuutus",
      what: "Mitä",
      when: "Milloin",
      where: "Missä",
      organizer: "Järjestäjä",
      attendee: "Osallistuja",
      allDay: "koko päivä",
      method: "Kutsun laji",
      update: "Versio",
    },
  },
};
