/** What mail servers and calendars have answered: addresses that fail, and replies to calendar invites. */
export const officeIncoming = {
  badAddress: {
    badges: { bounce: "Sähköposti ei toimi", complaint: "Merkitsi roskapostiksi" },
    titles: {
      bounce: "Sähköposti ei mene perille",
      complaint: "Osoitteen omistaja merkitsi viestimme roskapostiksi",
    },
    texts: {
      bounce: (moment: string) => `Viesti tähän osoitteeseen ei mennyt perille: ${moment}.`,
      complaint: (moment: string) =>
        `Merkitty: ${moment}. Kutsuja ja uutisia ei enää lähetetä. Tietoa ilmoittautumisesta lähetetään yhä.`,
    },
    call: "Kerro tärkeät asiat puhelimella:",
    noPhone: "Puhelinnumeroa ei ole. Pyydä se, tai korjaa osoite.",
    trust: { bounce: "Osoite toimii taas", complaint: "Omistaja haluaa taas kutsuja" },
    trusted: "Merkintä on poistettu. Viestejä lähetetään taas tavalliseen tapaan.",
  },
  calendarReply: {
    badges: { declined: "Kalenterissa: ei tule", tentative: "Kalenterissa: ehkä" },
    titles: {
      accepted: "Vastasi kalenterissa: tulee",
      declined: "Vastasi kalenterissa: ei tule – kysy, perutaanko ilmoittautuminen",
      tentative: "Vastasi kalenterissa: ehkä – kysy, onko tulossa",
    },
    text: (moment: string) => `Vastattu: ${moment}. Ilmoittautuminen on yhä voimassa.`,
  },
  unread: {
    title: "Saapuvaa postia ei saatu luettua",
    reasons: {
      "sign-in": "Postilaatikko ei hyväksy tunnusta tai salasanaa.",
      encryption:
        "Salattua yhteyttä postilaatikkoon ei saatu: palvelimen varmenne ei kelpaa, tai palvelin ei tarjoa salausta.",
      unreachable: "Postilaatikon palvelimeen ei saatu yhteyttä.",
      folder: "Postilaatikossa ei ole sitä kansiota, joka asetuksissa on.",
      other: "Postilaatikon palvelin vastasi toisin kuin piti. Tarkempi syy on palvelun lokissa.",
    },
    since: (moment: string) => `Alkoi: ${moment}.`,
    text: "Siksi täällä ei nyt näy, mitkä viestit palautuvat tai mitä kalentereista vastataan. Mitään ei katoa: viestit luetaan, kun vika on korjattu. Pyydä ylläpitoa tarkistamaan asetus IMAP_URL.",
  },
};
