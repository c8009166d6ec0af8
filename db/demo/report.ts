import type { LawHeading } from "~/domain/report/types";

/** Findings are by the position of the theme in the round. */
interface DemoReportTexts {
  title: string;
  summary: string;
  headings: Record<LawHeading, string>;
  findings: Record<1 | 2 | 3, string>;
}

/** What an organiser might have written of the negotiation of 30.10.2024. Invented, and shown as an example. */
export const demoReportTexts: DemoReportTexts = {
  title: "Kooste: Joutsa, Luhanka ja Toivakka, 2024",
  summary:
    "Kunnat, järjestöt, yhdistykset, seurakunnat ja hyvinvointialue sopivat seitsemästä yhteisestä toimenpiteestä. Eniten puhuttiin yksinäisyydestä, nuorten jaksamisesta ja siitä, miten tieto ja ihmiset pääsevät kylille asti. Toimenpiteiden tilanne tarkistetaan huhtikuussa 2025.",
  headings: {
    goals: `Sovimme jokaiselle teemalle yhden tavoitteen:

- Mielen hyvinvointi: jokaisella yksin asuvalla ja jokaisella nuorella on joku, joka kysyy kuulumisia.
- Arjen turvallisuus: apu löytyy myös silloin, kun puhelin ei kuulu tai sähköt ovat poikki.
- Liikunnallinen elämäntapa: jokaisella kylällä on vähintään yksi ryhmä, johon voi tulla ilman taitoja ja rahaa.`,
    measures: `Aloitamme näistä:

- Soittorinki yksin asuville. Vastuu: seurakunnat ja kyläyhdistykset. Alkaa tammikuussa 2025.
- Nuorten toimintapaja Joutsaan ja Toivakkaan kerran viikossa. Vastuu: kuntien nuorisopalvelut. Alkaa helmikuussa 2025.
- Yhteinen tapahtumakalenteri kolmelle kunnalle. Vastuu: Toivakan kunta. Valmis maaliskuussa 2025.
- Kylätalojen varautumislista: vesi, varavoima ja vapaaehtoiset. Vastuu: kyläyhdistykset yhdessä kuntien kanssa. Valmis toukokuussa 2025.
- Asioinnin opastusta verkossa kerran kuussa kirjastoissa. Vastuu: hyvinvointialue ja eläkkeensaajien yhdistykset. Alkaa helmikuussa 2025.
- Yksi salivuoro viikossa niille, jotka eivät kuulu seuraan. Vastuu: kuntien liikuntapalvelut. Alkaa tammikuussa 2025.
- Vertaisohjaajien koulutus, tavoitteena yksi ohjaaja joka kylälle. Vastuu: urheiluseurat ja hyvinvointialue. Syksy 2025.`,
    cooperation: `Kunnat, järjestöt ja seurakunnat tekevät jo paljon samaa työtä tietämättä toisistaan. Siksi tieto ryhmistä ja tapahtumista kootaan yhteen kalenteriin ja hyvinvointitarjottimelle.

Perhekeskus ja seniorikeskus kutsuvat järjestöt ja seurakunnat mukaan omiin verkostoihinsa. Luhangan kyläyhdistykset ja Joutsan omaishoitajat alkavat järjestää vertaisryhmää yhdessä.

Järjestöjen toimintaedellytyksistä sanottiin kolme asiaa: tilat ovat liian usein kiinni iltaisin, pienen avustuksen hakeminen vie liikaa aikaa, ja vapaaehtoiset tarvitsevat yhden ihmisen, jolta kysyä.`,
    followUp: `Kuntien yhteyshenkilöt kokoavat toimenpiteiden tilanteen huhtikuussa 2025 ja kertovat siitä kaikille osallistujille.

Seuraavassa neuvottelussa syksyllä 2025 käydään ensin läpi tämä lista:

- mikä toteutui
- mikä jäi kesken ja miksi
- mikä jatkuu pysyvänä.

Seuraamme myös, moniko uusi ihminen on tullut mukaan ryhmiin ja monellako kylällä on vertaisohjaaja.`,
  },
  findings: {
    1: `Yksinäisyys nousi esiin jokaisessa ikäryhmässä. Parhaana pidettiin toimintaa, johon voi tulla ilman syytä: kahvipöytä, verstas tai ruokapiiri. Nuoret puhuvat helpommin, kun kädet tekevät jotain.

Hyvää on jo paljon, mutta siitä ei tiedetä naapurikunnassa. Miehiä ja uusia asukkaita tavoitetaan huonosti.`,
    2: `Välimatkat ja katvealueet tekevät arjesta epävarmaa. Toivottiin selvää sopimusta siitä, kuka käy yksin asuvien luona sähkökatkon aikana.

Ikääntyneet kaipaavat ihmistä viereen, kun asiat hoidetaan verkossa. Nikotiinituotteista haluttiin koululle, seuroille ja kodeille yhteinen linja.`,
    3: `Moni yläkoululainen lopettaa, kun harrastus muuttuu kilpailuksi. Tarvitaan vuoroja, joille ei ilmoittauduta ja joilla ei mitata mitään.

Esteenä on useimmiten kyyti, raha tai puuttuva ohjaaja, ei halu. Arjen liikkuminen, kuten talkoot ja marjaretket, haluttiin laskea mukaan.`,
  },
};
