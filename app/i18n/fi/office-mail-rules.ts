type Kind = "deadline-reminder" | "reminder" | "thank-you";

const FROM: Record<Kind, { before: string; on: string }> = {
  "deadline-reminder": { before: "ennen määräaikaa", on: "viimeisenä ilmoittautumispäivänä" },
  reminder: { before: "ennen tilaisuutta", on: "tilaisuuden päivänä" },
  "thank-you": { before: "", on: "" },
};

/** "3 päivää ennen määräaikaa", "viikko ennen tilaisuutta", "päivä tilaisuuden jälkeen". */
function dayWords(kind: Kind, days: number): string {
  const { before, on } = FROM[kind];
  if (days === 0) return on;
  const count = Math.abs(days);
  const long = count === 1 ? "päivä" : count === 7 ? "viikko" : `${count} päivää`;
  return days > 0 ? `${long} tilaisuuden jälkeen` : `${long} ${before}`;
}

export const officeMailRules = {
  title: "Ajastetut viestit",
  roundTitle: (round: string) => `Ajastetut viestit: ${round}`,
  of: (year: number) => `Ajastetut viestit ${year}`,
  lead: "Sääntö lähettää viestin itsestään oikeaan aikaan. Jos tilaisuus siirtyy, viesti siirtyy sen mukana.",
  leadRound:
    "Nämä säännöt koskevat kierroksen jokaista tilaisuutta. Tilaisuuden oma sääntö samalle päivälle korvaa kierroksen säännön.",
  table: "Säännöt",
  columns: { what: "Viesti", to: "Kenelle", when: "Lähtee", deed: "Toiminto" },
  kinds: {
    "deadline-reminder": "Muistutus kutsusta",
    reminder: "Muistutus tilaisuudesta",
    "thank-you": "Kiitos",
  },
  to: {
    "deadline-reminder": "Kutsutut, jotka eivät ole vastanneet",
    reminder: "Ilmoittautuneet, myös jonossa olevat",
    "thank-you":
      "Paikalle tulleet ja etäosallistujat. Jos ovella ei merkitty ketään, kaikki joilla on paikka.",
  },
  toNow: (count: number) => `Vastaanottajia nyt: ${count}`,
  when: (kind: Kind, days: number, hour: number) => `${dayWords(kind, days)} klo\u00a0${hour}`,
  ofDefault: (kind: Kind, days: number) => {
    const said = dayWords(kind, days);
    const words = said.charAt(0).toLocaleUpperCase("fi") + said.slice(1);
    return kind === "thank-you" ? `${words}: kiitos` : words;
  },
  standings: {
    planned: "Ajastettu",
    running: "Lähtee nyt",
    done: "Lähetetty",
    missed: "Odottaa päätöstä",
    stopped: "Ei lähetetä",
    "no-day": "Päivä puuttuu",
    draft: "Odottaa julkaisua",
    cancelled: "Tilaisuus on peruttu",
    past: "Aika oli jo mennyt",
  },
  note: "Oma viestisi",
  inherited: "Kierroksen sääntö",
  remove: "Poista",
  removeOf: (kind: string, when: string) => `Poista sääntö: ${kind}, ${when}`,
  empty: "Ei vielä ajastettuja viestejä",
  emptyText: "Ota käyttöön valmis sääntö tai tee oma.",
  noEvents: "Kierroksella ei ole vielä tilaisuuksia.",
  done: {
    lisatty: "Sääntö on lisätty.",
    poistettu: "Sääntö on poistettu. Jo lähetetyt viestit säilyvät.",
    send: "Viesti lähtee nyt.",
    skip: "Viestiä ei lähetetä.",
  },
  refused: {
    decided: "Päätös oli jo tehty.",
    pointless: "Viestiä ei lähetetty, koska sen aika on ohi.",
  },
  defaults: "Valmiit säännöt",
  defaultsText: "Yksi painallus ottaa säännön käyttöön. Viesti lähtee klo\u00a09.",
  add: "Oma sääntö",
  form: {
    kind: "Viesti",
    kinds: {
      "deadline-reminder": "Muistutus kutsusta, ennen määräaikaa",
      reminder: "Muistutus, ennen tilaisuutta",
      "thank-you": "Kiitos, tilaisuuden jälkeen",
    },
    days: "Päivien määrä",
    daysHint: "0 on sama päivä. Enintään 60.",
    hour: "Kellonaika",
    hourOption: (hour: number) => `klo ${hour}`,
    note: "Oma viestisi",
    noteHint: "Näkyy viestissä ennen tilaisuuden tietoja. Älä kirjoita henkilötietoja.",
    submit: "Lisää sääntö",
  },
  faults: {
    required: "Täytä tämä kohta.",
    "days-invalid": "Kirjoita päivien määrä numerolla 0–60.",
    "hour-invalid": "Valitse kellonaika väliltä 8–20.",
    "thanks-too-early": "Kiitos lähtee aikaisintaan seuraavana päivänä. Kirjoita 1 tai enemmän.",
    "too-long": "Viesti on liian pitkä. Lyhennä se alle 1000 merkkiin.",
    "bad-characters": "Viestissä on merkkejä, joita ei voi tallentaa. Kirjoita viesti uudelleen.",
    "personal-link":
      "Tekstissä on henkilökohtainen linkki. Poista se: jokainen, joka avaa sen, pääsee toisen tietoihin.",
    "there-already": "Samalle päivälle on jo tällainen sääntö. Valitse toinen päivä tai poista vanha sääntö.",
    "too-many": "Sääntöjä on jo 20. Poista ensin jokin niistä.",
    unknown: "Tarkista tämä kohta.",
  },
  missed: {
    title: "Odottaa päätöstäsi",
    text: "Palvelu ei ollut käynnissä, kun nämä viestit piti lähettää. Myöhässä niitä ei lähetetty. Päätä, lähtevätkö ne vielä.",
    due: (moment: string) => `Piti lähteä: ${moment}`,
    count: (count: number) => `Vastaanottajia nyt: ${count}`,
    send: "Lähetä nyt",
    skip: "Jätä lähettämättä",
    sendOf: (kind: string, event: string) => `Lähetä nyt: ${kind}, ${event}`,
    skipOf: (kind: string, event: string) => `Jätä lähettämättä: ${kind}, ${event}`,
    pointless: "Viestin aika on ohi, joten sitä ei voi enää lähettää.",
  },
  roundNew: {
    label: "Ota oletusmuistutukset käyttöön",
    hint: "3 päivää ennen määräaikaa, viikko ja päivä ennen tilaisuutta sekä kiitos tilaisuuden jälkeen. Voit muuttaa niitä myöhemmin.",
  },
};
