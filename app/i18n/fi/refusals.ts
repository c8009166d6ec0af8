/** What the server says when it answers before any page is made. */
export const refusals = {
  fault: "Palvelussa on häiriö. Yritä hetken kuluttua uudelleen.",
  address: "Osoite on virheellinen. Tarkista se ja yritä uudelleen.",
  method: "Näin ei voi tehdä. Avaa sivu uudelleen ja yritä sieltä.",
  crossSite: "Pyyntö tuli toiselta sivustolta. Avaa sivu uudelleen ja yritä sieltä.",
  notFound: "Sivua ei löytynyt.",
  tooLarge: "Lähetit liikaa tekstiä kerralla. Palaa takaisin ja lyhennä.",
  fileTooLarge: "Tiedosto on liian suuri: enintään 2 megatavua. Palaa takaisin ja jaa se osiin.",
  busy: "Palvelussa on nyt ruuhkaa. Yritä hetken kuluttua uudelleen.",
};
