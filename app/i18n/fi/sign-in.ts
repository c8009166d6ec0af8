export const signIn = {
  title: "Järjestäjän kirjautuminen",
  text: "Kirjoita työsähköpostisi. Lähetämme kertakäyttöisen linkin, jolla kirjaudut sisään. Salasanaa ei ole.",
  email: "Sähköposti",
  submit: "Lähetä kirjautumislinkki",
  sent: "Jos osoite kuuluu järjestäjälle, linkki on matkalla sähköpostiin. Linkki toimii tunnin ajan.",
  mailbox: "Avaa postilaatikko",
  emailFault: "Tarkista sähköpostiosoite. Kirjoita se muodossa nimi@esimerkki.fi.",
  ready: "Kirjaudu sisään",
  readyText: "Linkki on tarkoitettu vain sinulle. Paina nappia, niin kirjaudut tällä laitteella.",
  button: "Kirjaudu sisään",
  used: "Linkki on jo käytetty tai vanhentunut. Tilaa uusi linkki.",
  again: "Tilaa uusi linkki",
};
