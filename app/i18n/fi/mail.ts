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
    remote: "Etäosallistuminen",
    parking: "Saapuminen ja pysäköinti",
    deadline: "Ilmoittaudu viimeistään",
    municipality: "Kunta",
    organization: "Taho",
    participants: "Osallistujat",
    queued: "Jonossa",
    ahead: "Edelläsi jonossa",
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

  waiting: {
    all: "Ilmoittautumisesi on jonossa. Saat viestin heti, jos paikka vapautuu.",
    some: "Osa osallistujista on jonossa. Saat viestin heti, jos heille vapautuu paikka.",
  },

  queuePlace: {
    subject: {
      all: (event: string, day: string) => `Olet jonossa: ${event} ${day}`,
      some: (event: string, day: string) => `Osa osallistujista on jonossa: ${event} ${day}`,
    },
    heading: { all: "Olet jonossa", some: "Osa osallistujista on jonossa" },
    because: {
      full: "Kiitos ilmoittautumisestasi. Tilaisuus on täynnä.",
      "fewer-places":
        "Tilaisuudessa on nyt vähemmän paikkoja kuin aiemmin, eivätkä kaikki mahdu. Pahoittelemme.",
    },
    nobodyAhead: "ei ketään",
    nothingToDo: "Sinun ei tarvitse tehdä mitään. Jos et enää tarvitse paikkaa, peru ilmoittautumisesi.",
  },

  promotion: {
    subject: (event: string, day: string) => `Sait paikan: ${event} ${day}`,
    heading: "Sait paikan",
    body: "Paikka vapautui, ja nyt se on sinun.",
  },

  eventChanged: {
    what: {
      time: "Tilaisuuden aika muuttui",
      place: "Tilaisuuden paikka muuttui",
      remote: "Etäosallistumisen linkki muuttui",
      coffee: "Kahvien aika muuttui",
      parking: "Saapumisohje muuttui",
      title: "Tilaisuuden nimi muuttui",
      contact: "Yhteyshenkilö vaihtui",
      several: "Tilaisuuden tiedot muuttuivat",
    },
    body: "Olet ilmoittautunut tilaisuuteen. Sen tiedoissa muuttui tämä:",
    before: (value: string) => `aiemmin: ${value}`,
    now: (value: string) => `nyt: ${value}`,
    noMore: "ei enää",
    dayLater: "kerrotaan myöhemmin",
    asItIs: "Muutoksen jälkeen tiedot ovat nämä:",
  },

  eventCancelled: {
    subject: (event: string, day: string) => `Tilaisuus on peruttu: ${event} ${day}`,
    heading: "Tilaisuus on peruttu",
    body: "Tilaisuutta ei valitettavasti pidetä. Pahoittelemme.",
    registered: "Sinun ei tarvitse tehdä mitään. Jos sovimme uuden ajan, kerromme siitä sähköpostilla.",
    invited: "Kutsuun ei tarvitse enää vastata. Jos sovimme uuden ajan, kerromme siitä sähköpostilla.",
  },

  deadlineReminder: {
    subject: (event: string, day: string) => `Vielä ehdit ilmoittautua: ${event} ${day}`,
    heading: "Vielä ehdit ilmoittautua",
    invited: (sender: string) =>
      `${sender} on kutsunut teidät mukaan, mutta emme ole vielä saaneet vastausta.`,
    lastDay: (deadline: string) => `Ilmoittaudu viimeistään ${deadline}.`,
  },

  thankYou: {
    subject: (event: string, day: string) => `Kiitos, että olit mukana: ${event} ${day}`,
    heading: "Kiitos, että olit mukana",
    body: "Lämmin kiitos osallistumisestasi. Jokainen ajatus vie yhteistä työtä eteenpäin.",
    links: "Täältä löydät lisää:",
  },

  reportPublished: {
    subject: (event: string, day: string) => `Kooste on julkaistu: ${event} ${day}`,
    heading: "Kooste on julkaistu",
    body: "Koosteessa kerrotaan, mitä tilaisuudessa puhuttiin ja mitä siellä sovittiin. Kiitos kaikille, jotka olivat mukana.",
    button: "Lue kooste",
    missing: "Puuttuuko jotakin, tai onko jokin väärin? Vastaa tähän viestiin, niin korjaamme sen.",
  },

  message: { answer: "Vastaa kutsuun" },

  digest: {
    subjectOne: (today: string, event: string, day: string) =>
      `Päivän ilmoittautumiset ${today}: ${event} ${day}`,
    subjectMany: (today: string, count: number) => `Päivän ilmoittautumiset ${today}: ${count} tilaisuutta`,
    heading: (today: string) => `Päivän ilmoittautumiset ${today}`,
    body: "Tässä on yhdessä viestissä kaikki, mitä ilmoittautumisissa tapahtui.",
    registered: "Uudet",
    changed: "Muuttuneet",
    cancelled: "Peruneet",
    declined: "Eivät pääse tulemaan",
    why: "Olet valinnut yhden viestin päivässä. Voit vaihtaa valintaa, kun olet kirjautunut.",
  },

  standInNotice: {
    subject: (municipality: string, event: string, day: string) =>
      `Sinut on nimetty sijaiseksi, ${municipality}: ${event} ${day}`,
    heading: "Sinut on nimetty sijaiseksi",
    body: "Olet yhteyshenkilön sijainen tässä tilaisuudessa. Näet kunnan ilmoittautuneet ja voit palvella heitä yhteyshenkilön puolesta. Jos sijaisuus ei sovi sinulle, vastaa tähän viestiin.",
  },

  registrationOpens: {
    subject: (event: string, day: string) => `Nyt voit ilmoittautua: ${event} ${day}`,
    heading: "Nyt voit ilmoittautua",
    body: "Pyysit viestin, kun ilmoittautuminen aukeaa. Nyt se on auki. Tervetuloa mukaan!",
    onlyOnce: "Tämä on ainoa viesti, jonka pyysit. Osoitteesi poistetaan, kun viesti on lähetetty.",
  },

  newsConfirm: {
    subject: "Vahvista, että haluat tiedotteita: Hytekierto",
    heading: "Vahvista, että haluat tiedotteita",
    body: "Tällä osoitteella on pyydetty tiedotteita hyte-neuvotteluista. Avaa linkki ja paina sivulla olevaa painiketta.",
    button: "Vahvista tilaus",
    notYou: "Jos et pyytänyt tiedotteita, sinun ei tarvitse tehdä mitään. Silloin emme lähetä niitä.",
  },
  newsKnown: {
    subject: "Tilaat jo tiedotteita: Hytekierto",
    heading: "Tilaat jo tiedotteita",
    body: "Tällä osoitteella on pyydetty tiedotteita hyte-neuvotteluista. Tilauksesi on jo voimassa, eikä sitä muutettu. Linkistä voit vaihtaa aiheita tai lopettaa tilauksen.",
    button: "Muuta tilausta",
    notYou:
      "Linkki on vain sinun, ja se on voimassa niin kauan kuin tilaus. Jos et pyytänyt mitään, sinun ei tarvitse tehdä mitään.",
  },

  news: {
    button: "Lue lisää",
    why: (topic: string) => `Sait tämän viestin, koska olet tilannut tiedotteita. Aihe: ${topic}.`,
    end: "En halua enää tiedotteita",
  },

  emailChanged: {
    subject: (event: string, day: string) =>
      `Ilmoittautumisesi sähköpostiosoite on vaihdettu: ${event} ${day}`,
    heading: "Ilmoittautumisesi sähköpostiosoite on vaihdettu",
    body: "Tästä lähtien lähetämme viestit uuteen osoitteeseen. Vanha linkki ilmoittautumiseen ei enää toimi.",
    notYou: "Jos et itse vaihtanut osoitetta, ota heti yhteyttä yhteyshenkilöön.",
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

  invitation: {
    subject: (event: string, day: string) => `Kutsu: ${event} ${day}`,
    heading: (event: string) => `Kutsu: ${event}`,
    invites: (sender: string) => `${sender} kutsuu teidät mukaan.`,
    answer: "Ilmoittaudu, tai kerro, jos ette pääse. Kumpikin vastaus auttaa järjestäjää.",
    register: "Ilmoittaudu",
    decline: "Emme pääse tulemaan, mutta…",
    noMore: "Emme halua enää kutsuja",
  },

  lateLink: {
    subject: (event: string, day: string) => `Voit vielä ilmoittautua: ${event} ${day}`,
    heading: "Voit vielä ilmoittautua",
    body: "Ilmoittautumisaika on päättynyt, mutta tästä linkistä sinä voit vielä ilmoittautua.",
    button: "Ilmoittaudu",
    expires: (moment: string) => `Linkki vanhenee ${moment}.`,
  },

  contactNotice: {
    subject: {
      new: (municipality: string, event: string, day: string) =>
        `Uusi ilmoittautuminen, ${municipality}: ${event} ${day}`,
      changed: (municipality: string, event: string, day: string) =>
        `Muuttunut ilmoittautuminen, ${municipality}: ${event} ${day}`,
      cancelled: (municipality: string, event: string, day: string) =>
        `Peruttu ilmoittautuminen, ${municipality}: ${event} ${day}`,
      declined: (municipality: string, event: string, day: string) =>
        `Ei pääse tulemaan, ${municipality}: ${event} ${day}`,
      "view-added": (municipality: string, event: string, day: string) =>
        `Täydennetty vastaus, ${municipality}: ${event} ${day}`,
    },
    heading: {
      new: "Uusi ilmoittautuminen",
      changed: "Ilmoittautuminen on muuttunut",
      cancelled: "Ilmoittautuminen on peruttu",
      declined: "Vastaus: emme pääse tulemaan",
      "view-added": "Vastaukseen on lisätty ajatuksia",
    },
    body: "Sait viestin, koska olet tämän kunnan yhteyshenkilö.",
    button: "Avaa ilmoittautuneet",
    answers: "Avaa vastaukset",
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
};
