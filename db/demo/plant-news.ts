import type { NewsDraft } from "~/domain/news/types";
import type { Db } from "../connection";
import { newId } from "../id";
import { insertNewsOnce } from "../news";

interface PlantedNews extends Omit<NewsDraft, "language"> {
  slug: string;
  daysAgo: number;
}

/** Invented, as all of the demonstration. */
const NEWS: PlantedNews[] = [
  {
    ...{ slug: "ilmoittautuminen-on-auki", topic: "negotiations", daysAgo: 3 },
    title: "Ilmoittautuminen seuraavaan neuvotteluun on auki",
    body: `Joutsan, Luhangan ja Toivakan yhteiseen neuvotteluun voi nyt ilmoittautua. Ilmoita samalla lomakkeella kaikki, jotka yhdistyksestäsi tulevat.

Jos ette pääse, voit jättää ajatuksesi teemoista etukäteen. Ne otetaan mukaan koosteeseen.`,
  },
  {
    ...{ slug: "webinaarissa-puhutaan-kumppanuudesta", topic: "webinars", daysAgo: 17 },
    title: "Järjestöwebinaarissa puhutaan kumppanuudesta",
    body: `Syksyn järjestöwebinaarin aiheena on kumppanuus kunnan ja hyvinvointialueen kanssa. Ohjelmassa on

- kolme esimerkkiä eri kunnista
- aikaa kysymyksille
- ohjeet seuraavaan hakuun

Linkki webinaariin lähetetään ilmoittautuneille.`,
  },
  {
    ...{ slug: "ensimmainen-kooste-on-julkaistu", topic: "reports", daysAgo: 400 },
    title: "Ensimmäinen kooste on julkaistu",
    body: `Neuvottelun kooste on luettavissa etusivulla. Siinä on jokaisen teeman toimenpiteet ja se, kuka niistä vastaa.

Kiitos kaikille, jotka kirjoittivat ajatuksensa taululle!`,
  },
];

const DAY_MS = 24 * 60 * 60_000;

export async function plantNews(trx: Db, writerId: string, now: Date): Promise<void> {
  for (const { daysAgo, ...item } of NEWS) {
    const at = new Date(now.getTime() - daysAgo * DAY_MS);
    const publishedAt = at.toISOString();
    await insertNewsOnce(trx, { id: newId(), ...item, language: "fi", createdBy: writerId, publishedAt }, at);
  }
}
