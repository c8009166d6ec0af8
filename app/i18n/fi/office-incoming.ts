/** What mail servers and calendars have answered: addresses that fail, and replies to calendar invites. */
export const officeIncoming = {
  badAddress: {
    badges: { bounce: "Sähköposti ei toimi", complaint: "Merkitsi roskapostiksi" },
    titles: {
      bounce: "Sähköposti ei mene perille",
      complaint: "Osoitteen omistaja merkitsi viestimme roskapostiksi",
    },
    texts: {
      bounce: (moment: string) => `Viesti tähän osoitteeseen palasi: ${moment}.`,
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
};
