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
        text: "Tietoja käytetään kutsumiseen, neuvottelun järjestämiseen, vahvistuksiin, muistutuksiin ja osallistujien määrän kertomiseen. Peruste on yleistä etua koskeva tehtävä (tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta; laki 612/2021, 6 ja 7 §). Erityisruokavalio ja avun tarve kirjataan vain, jos annat kumpaankin erikseen luvan. Voit perua luvan muuttamalla ilmoittautumistasi tai kertomalla yhteyshenkilölle.",
      },
      {
        heading: "Mitä tietoja ilmoittautumisesta jää",
        text: "Osallistujan nimi, taho ja sen laji, kunta, osallistumistapa ja sähköposti. Halutessasi myös tehtävä, puhelin, ilmoittajan nimi, muut tahot, joita edustat, toiveet teemoista, ajatuksesi teemoista, erityisruokavalio ja avun tarve. Kaksi viimeistä säilytetään salattuina erillään muista tiedoista. Järjestäjä voi kysyä lomakkeella myös omia kysymyksiä: vastauksesi tallentuvat ilmoittautumiseen. Tilaisuuden ovella merkitään, kuka tuli ja milloin.",
      },
      {
        heading: "Mitä jää, jos kerrot, ettet pääse",
        text: "Tahon laji ja kunta. Halutessasi myös tahon nimi, oma nimesi, sähköposti, syy ja ajatuksesi teemoista.",
      },
      {
        heading: "Ajatukset taululla",
        text: "Taululle kirjoitetut ajatukset tallentuvat ilman nimeä. Niistä tiedetään vain kirjoittajan tahon laji ja kunta. Jos yhteys katkeaa, ajatus odottaa omassa laitteessasi, kunnes se on lähetetty. Etukäteen kirjoitettu ajatus tallentuu ilmoittautumiseen tai vastaukseen. Se viedään taululle vain, jos annat luvan, ja ilman nimeäsi.",
      },
      {
        heading: "Järjestörekisteri ja kutsut",
        text: "Kutsumista varten järjestäjillä on rekisteri järjestöistä: nimi, laji, kunnat, Y-tunnus, puhelin, postiosoite, kieli, sähköpostiosoitteet ja yhteyshenkilöiden nimet. Ne tulevat järjestäjien omista luetteloista ja järjestöiltä itseltään. Ilmoittautumisesta ja vastauksesta rekisteriin tulee vain tahon nimi, laji ja kunta. Kutsusta tallentuu, kenelle ja mihin osoitteeseen se on tarkoitettu, onnistuiko lähetys ja mitä kutsuun vastattiin.",
      },
      {
        heading: "Miten kieltäydyt kutsuista",
        text: "Avaa kutsuviestin linkki Emme halua enää kutsuja tai kerro yhteyshenkilölle. Tahoa ja osoitetta ei sen jälkeen kutsuta. Kielto jää rekisteriin, jotta sitä noudatetaan. Voit perua sen samasta linkistä.",
      },
      {
        heading: "Tiedotteiden tilaajat",
        text: "Tilaajasta säilytetään sähköpostiosoite, kieli, valitut aiheet ja tilaamisen ja vahvistamisen aika. Peruste on suostumuksesi. Vahvistamaton tilaus poistetaan 7 päivän kuluttua. Kun lopetat tilauksen, tiedot poistetaan heti. Lopetuslinkki on jokaisessa tiedotteessa.",
      },
      {
        heading: "Jos pyydät viestin ilmoittautumisen avautumisesta",
        text: "Sähköpostiosoite, kieli ja pyynnön aika säilyvät, kunnes viesti lähtee. Ne poistetaan myös, jos tilaisuus perutaan tai sen päivä menee ohi. Peruste on suostumuksesi.",
      },
      {
        heading: "Viestit, jotka palvelu lähettää",
        text: "Lähetetystä viestistä jää lähtevien viestien luetteloon vastaanottajan osoite, aika ja sisältö salattuna, jotta järjestäjä näkee, meneekö posti perille. Tiedotteiden ja avautumisviestien merkinnät poistetaan 30 päivän kuluttua. Muita palvelu ei poista itsestään.",
      },
      {
        heading: "Kuka tiedot näkee",
        text: "Hyvinvointialueen järjestäjät näkevät kaikki tiedot. Kunnan yhteyshenkilö näkee oman kuntansa ilmoittautumiset, vastaukset, kutsut ja järjestöt. Ruokavaliot annetaan keittiölle lukumäärinä ilman nimiä. Ovella auttava näkee osallistujien nimet, tahot ja kunnat sekä sen, kuka on tullut, jonossa tai etänä. Osallistujien nimiä ei julkaista. Järjestäjien vahvistamia järjestöjen nimiä ehdotetaan ilmoittautumislomakkeella.",
      },
      {
        heading: "Mitä lomakkeesta jää omaan laitteeseesi",
        text: "Selaimesi voi muistaa keskeneräisen ilmoittautumisen, jotta teksti ei katoa. Luonnos on vain omassa laitteessasi. Se poistuu, kun lähetät tai tyhjennät lomakkeen. Yli 14 päivää vanhaa luonnosta ei enää palauteta: se poistuu, kun lomake avataan seuraavan kerran. Ruokavalio ja avun tarve eivät jää laitteeseen.",
      },
      {
        heading: "Mitä ovella käytettyyn laitteeseen jää",
        text: "Ovella auttavan puhelin tallettaa osallistujien nimet, tahot, kunnat ja saapumiset, jotta luettelo toimii ilman verkkoa. Luettelo on voimassa kuusi tuntia tilaisuuden päivän päättymisestä. Se poistuu laitteesta silloin, tai heti kun linkki suljetaan tai järjestäjä kirjautuu ulos. Jos sivu on silloin kiinni tai laite ilman verkkoa, tiedot poistuvat, kun sivu avataan seuraavan kerran. Jos järjestäjä avaa luettelon vasta tilaisuuden jälkeen, se säilyy laitteessa kuusi tuntia.",
      },
      {
        heading: "Muutosten historia",
        text: "Kun ilmoittautumista muutetaan, palvelu tallentaa, kuka muutti, milloin ja mitä kohtia. Historiaan kirjataan vain kohtien nimet, ei sitä, mitä niissä luki.",
      },
      {
        heading: "Tiedostot, joista järjestäjä tuo tietoja",
        text: "Järjestäjä voi tuoda järjestöjä ja kutsuttavia tiedostosta. Itse tiedostoa ei tallenneta. Sen rivit ovat tarkistettavina salattuina enintään tunnin, ja yhteenveto tuonnista poistetaan tunnin kuluttua siitä. Hyväksytyt rivit siirtyvät rekisteriin tai kutsuihin.",
      },
      {
        heading: "Kauanko tietoja säilytetään",
        text: "Erityisruokavaliot ja avun tarpeet poistetaan automaattisesti seitsemän päivää tilaisuuden jälkeen, ja heti, jos ilmoittautuminen perutaan. Muita ilmoittautumisen, vastausten, kutsujen ja rekisterin tietoja palvelu ei poista itsestään. Järjestäjät sopivat niiden säilytysajasta, ja voit pyytää tietojesi poistamista milloin vain.",
      },
      {
        heading: "Mitkä ovat oikeutesi",
        text: "Voit katsoa ja muuttaa tietojasi ja perua ilmoittautumisen vahvistusviestin linkistä. Voit pyytää yhteyshenkilöltä tietosi nähtäviksi, oikaistaviksi tai poistettaviksi. Voit myös valittaa tietosuojavaltuutetulle: tietosuoja.fi.",
      },
      {
        heading: "Evästeet",
        text: "Palvelu käyttää vain välttämättömiä evästeitä: valittu kieli, järjestäjän kirjautuminen, paikka taululla ja ovella auttavan linkki. Sivut eivät lataa mitään muiden palveluista, eikä kävijöitä seurata.",
      },
    ],
  },
};
