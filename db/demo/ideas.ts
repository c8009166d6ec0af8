import type { OrganizationKind } from "~/domain/organization/types";
import { MUNICIPALITIES } from "./frame";

interface DemoIdea {
  /** Position of the theme in the round. */
  theme: 1 | 2 | 3;
  text: string;
  organizationKind: OrganizationKind;
  municipalityCode: string;
}

const { joutsa, luhanka, toivakka } = MUNICIPALITIES;

/** Invented notes such as people write in a workshop: short, and not all of one mind. */
export const demoIdeas: DemoIdea[] = [
  mind("association", joutsa, "Avoin kahvipöytä kirjastoon joka torstai. Ei ohjelmaa, vain seuraa."),
  mind("parish", luhanka, "Soittorinki yksin asuville: joku kuulostelee kerran viikossa, miten menee."),
  mind(
    "municipality",
    toivakka,
    "Koulukuraattori jää usein ainoaksi, jolle nuori puhuu. Tarvitaan muitakin aikuisia.",
  ),
  mind("ngo", joutsa, "Vertaisryhmä omaishoitajille myös Luhankaan, nyt matka Joutsaan on liian pitkä."),
  mind(
    "association",
    toivakka,
    "Nuoret kertovat ahdistuksesta vasta, kun tehdään yhdessä jotain. Paja toimii paremmin kuin keskusteluilta.",
  ),
  mind(
    "association",
    luhanka,
    "Kyläyhdistys voi kutsua uudet asukkaat käymään. Kuka kertoo meille, että joku on muuttanut?",
  ),
  mind("county", joutsa, "Matalan kynnyksen mielenterveysneuvontaa kylätaloille kerran kuussa."),
  mind("parish", toivakka, "Leskien ruokapiiri on ollut suosittu. Miehet puuttuvat."),
  mind("association", joutsa, "Miesten vuoro puutyöverstaalla. Puhe tulee siinä sivussa."),
  mind("ngo", luhanka, "Puhelimella oleminen valvottaa lapsia. Vanhemmille yhteinen ilta aiheesta."),
  mind("municipality", joutsa, "Isovanhempia ja eskarilaisia yhteen: satutunti palvelutalolla."),
  mind("association", toivakka, "Kaikki tapahtumat yhteen kalenteriin. Nyt tieto on viidessä paikassa."),
  mind("foundation", luhanka, "Pieni raha riittää alkuun, mutta hakemus on liian pitkä."),

  safety("association", luhanka, "Puhelin ei kuulu Tammijärven suunnalla. Miten soitetaan apua?"),
  safety("municipality", joutsa, "Liukkaat pihat: talkkariringille tieto, kenen portaat pitää hiekoittaa."),
  safety("ngo", toivakka, "Ensiapukurssi joka kylälle, ja tieto siitä, missä defibrillaattori on."),
  safety(
    "parish",
    joutsa,
    "Ikääntynyt ei uskalla avata verkkopankkia huijausten pelossa. Opastusta kahvin lomassa.",
  ),
  safety(
    "association",
    toivakka,
    "Kimppakyyti lääkäriin ja kauppaan. Kuljettajia löytyisi, varaaminen puuttuu.",
  ),
  safety(
    "association",
    joutsa,
    "Nikotiinipussit ovat jo alakoulussa. Yhteinen linja kouluun, seuroihin ja kotiin.",
  ),
  safety(
    "county",
    toivakka,
    "Etsivä vanhustyö tarvitsee vihjeitä. Kaupan kassa huomaa ensin, jos joku lakkaa käymästä.",
  ),
  safety(
    "municipality",
    luhanka,
    "Sähkökatko kesti tammikuussa yli vuorokauden. Kuka käy katsomassa yksin asuvat?",
  ),
  safety("ngo", joutsa, "Nuorille valoisa paikka iltaisin. Linja-autopysäkki ei ole sellainen."),
  safety("parish", toivakka, "Perheille apua arkeen ennen kuin tilanne on kriisi. Perhekahvilaan myös isät."),
  safety("association", luhanka, "Kylätalo varautumispaikaksi: aggregaatti, vesi ja lista vapaaehtoisista."),
  safety(
    "association",
    joutsa,
    "Sähköinen asiointi: palvelupiste, jossa joku istuu vieressä eikä tee puolesta.",
  ),

  activity(
    "association",
    toivakka,
    "Yläkoululaiset lopettavat, kun laji muuttuu kisaamiseksi. Höntsävuoro ilman ilmoittautumista.",
  ),
  activity("association", joutsa, "Salivuorot jaetaan keväällä vanhoille seuroille. Uusi porukka jää ilman."),
  activity(
    "municipality",
    luhanka,
    "Kuntosalille ohjattu ikäihmisten tunti. Laitteet ovat, ohjaaja puuttuu.",
  ),
  activity("parish", luhanka, "Kävelyporukka kirkolta joka maanantai, hitaille oma ryhmä."),
  activity("ngo", toivakka, "Vertaisohjaajia koulutukseen: yksi ihminen per kylä riittäisi."),
  activity("association", joutsa, "Lainaamo suksille ja luistimille. Kaikilla ei ole varaa."),
  activity(
    "county",
    joutsa,
    "Hyvinvointitarjottimelle kaikki ryhmät, myös ne pienet. Lääkäri voi ohjata vain sinne, minkä tietää.",
  ),
  activity("association", luhanka, "Kyyti harrastukseen. Koulubussi menee klo 15, treenit alkavat klo 18."),
  activity("municipality", toivakka, "Pururadan valot myös viikonloppuisin."),
  activity("ngo", joutsa, "Liikuntaa, joka sopii pyörätuolille. Luontopolun alkupätkä kuntoon."),
  activity("association", toivakka, "Marjaretki, haravointitalkoot ja hirvipeijaiset ovat liikuntaa nekin."),
  activity("other", luhanka, "Kunnan porraspäivät: kuka kiipeää eniten? Leikkimielinen kisa kylien kesken."),
];

function mind(organizationKind: OrganizationKind, municipalityCode: string, text: string): DemoIdea {
  return { theme: 1, text, organizationKind, municipalityCode };
}

function safety(organizationKind: OrganizationKind, municipalityCode: string, text: string): DemoIdea {
  return { theme: 2, text, organizationKind, municipalityCode };
}

function activity(organizationKind: OrganizationKind, municipalityCode: string, text: string): DemoIdea {
  return { theme: 3, text, organizationKind, municipalityCode };
}
