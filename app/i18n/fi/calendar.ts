export const calendar = {
  links: {
    title: "Kalenteriin",
    file: "Lataa kalenteritiedosto",
    google: "Lisää Google-kalenteriin",
    outlook: "Lisää Outlook-kalenteriin",
    office: "Lisää työpaikan Outlookiin",
  },
  feeds: {
    name: "Hyte-neuvottelut Keski-Suomessa",
    nameOf: (municipality: string) => `Hyte-neuvottelut: ${municipality}`,
    subscribe: "Tilaa kalenteri",
    text: "Tilattu kalenteri päivittyy itsestään: uudet tilaisuudet, muutokset ja peruutukset tulevat siihen ilman, että teet mitään.",
    all: "Tilaa kaikki tilaisuudet",
    address: "Kalenterin osoite",
    addressHint:
      "Jos painike ei avaa kalenteria, kopioi osoite. Google-kalenterissa valitse Muut kalenterit ja URL-osoitteesta, Outlookissa Lisää kalenteri ja Tilaa verkosta.",
    ofMunicipality: "Tilaa yhden kunnan tilaisuudet:",
  },
};
