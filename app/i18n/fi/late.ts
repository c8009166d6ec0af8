export const late = {
  title: "Ilmoittaudu määräajan jälkeen",
  lead: "Tämä on sinulle annettu linkki. Sillä voi ilmoittautua yhden kerran.",
  until: (moment: string) => `Linkki toimii, kunnes tilaisuus alkaa: ${moment}`,
  shut: "Linkki ei ole voimassa",
  shutText: "Linkki on jo käytetty, peruttu tai vanhentunut, tai se on kopioitunut vajaana.",
  ask: "Jos haluat vielä mukaan, kysy yhteyshenkilöltä.",
  home: "Kaikki tilaisuudet",
};
