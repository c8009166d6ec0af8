/** The two statements that the law asks for. What only the service's owner can say is named as missing. */
export const statements = {
  accessibility: {
    title: "Saavutettavuusseloste",
    sections: [
      {
        heading: "Mitä seloste koskee",
        text: "Seloste koskee Hytekierto-palvelua. Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019). Tavoitteena on WCAG 2.2 -ohjeiston taso AA.",
      },
      {
        heading: "Missä tilassa palvelu on",
        text: "Palvelua ei ole vielä arvioinut ulkopuolinen. Tekijät ovat tarkistaneet sivut itse näppäimistöllä, suurennettuna ja automaattisilla testeillä. Siksi tila on: osittain vaatimusten mukainen.",
      },
      {
        heading: "Mikä ei vielä toimi",
        text: "Valkokankaan näkymä on tehty luettavaksi kaukaa. Samat ajatukset saa luettavaksi omalta laitteelta liittymällä tauluun koodilla. Sähköpostin kalenteriliite aukeaa kunkin laitteen omassa kalenterissa, jonka saavutettavuus ei ole meidän käsissämme.",
      },
      {
        heading: "Anna palautetta",
        text: "Kerro tilaisuuden yhteyshenkilölle, jos et pääse johonkin sisältöön. Yhteystiedot ovat tilaisuuden sivulla. Saat vastauksen 14 päivän kuluessa, ja voit pyytää sisällön muussa muodossa.",
      },
      {
        heading: "Valvonta",
        text: "Jos vastaus ei auta, voit tehdä valituksen. Saavutettavuutta valvoo Liikenne- ja viestintävirasto Traficom, Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö: saavutettavuusvaatimukset.fi.",
      },
      {
        heading: "Milloin seloste on tehty",
        text: "Seloste on laadittu 23.11.2026, ja se tarkistetaan vähintään vuosittain.",
      },
    ],
  },
  privacy: {
    title: "Tietosuojaseloste",
    sections: [
      {
        heading: "Kuka vastaa tiedoista",
        text: "Rekisterinpitäjät ovat tilaisuuden järjestäjät: Keski-Suomen hyvinvointialue ja tilaisuuden kunnat. Järjestäjät ja yhteyshenkilöt näkyvät tilaisuuden sivulla.",
      },
      {
        heading: "Miksi tietoja kerätään",
        text: "Tietoja käytetään neuvottelun järjestämiseen, vahvistuksiin, muistutuksiin ja osallistujien määrän kertomiseen. Peruste on yleistä etua koskeva tehtävä (tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta; laki 612/2021, 6 ja 7 §). Erityisruokavalio kirjataan vain, jos annat siihen erikseen luvan.",
      },
      {
        heading: "Mitä tietoja on",
        text: "Osallistujan nimi, taho ja sen laji, kunta, sähköposti sekä halutessasi puhelin ja erityisruokavalio. Taululle kirjoitetut ajatukset tallentuvat ilman nimeä. Niistä tiedetään vain kirjoittajan tahon laji ja kunta.",
      },
      {
        heading: "Kuka tiedot näkee",
        text: "Hyvinvointialueen järjestäjät näkevät kaikki ilmoittautumiset, ja kunnan yhteyshenkilö näkee oman kuntansa ilmoittautumiset. Ruokavaliot näytetään keittiölle lukumäärinä ilman nimiä. Osallistujien nimiä ei julkaista.",
      },
      {
        heading: "Kauanko tietoja säilytetään",
        text: "Erityisruokavaliot poistetaan automaattisesti seitsemän päivää tilaisuuden jälkeen. Järjestäjät sopivat muiden tietojen säilytysajasta, ja voit pyytää tietojesi poistamista milloin vain.",
      },
      {
        heading: "Mitkä ovat oikeutesi",
        text: "Voit katsoa ja muuttaa tietojasi ja perua ilmoittautumisen vahvistusviestin linkistä. Voit pyytää yhteyshenkilöltä tietosi nähtäviksi, oikaistaviksi tai poistettaviksi. Voit myös valittaa tietosuojavaltuutetulle: tietosuoja.fi.",
      },
      {
        heading: "Evästeet",
        text: "Palvelu käyttää vain välttämättömiä evästeitä: valittu kieli, järjestäjän kirjautuminen ja paikka taululla. Sivut eivät lataa mitään muiden palveluista, eikä kävijöitä seurata.",
      },
    ],
  },
};
