import { isFull } from "~/domain/registration/places";
import type { Room } from "~/domain/registration/types";
import { useLanguage } from "~/http/language";
import type { Language } from "~/i18n/catalogue";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { Notice } from "~/ui/notice";
import { type FormOffer, municipalityName } from "./offer";

type PlacesOffer = Pick<FormOffer, "event" | "municipalities" | "rooms">;

/** Says before one registers when there are no places left, and how many wait. */
export function PlacesNotice({ offer }: { offer: PlacesOffer }) {
  const language = useLanguage();
  const t = registrationWords[language].places;
  const { rooms, event } = offer;
  const full = rooms.filter(isFull);
  if (full.length === 0) return null;
  const all = full.length === rooms.length;
  const remote = event.participation === "hybrid" && <p>{t.remote}</p>;
  if (all)
    return (
      <Notice kind="warning" title={t.full}>
        <p>{t.waiting(full.reduce((sum, { queued }) => sum + queued, 0))}</p>
        <p>{t.fullText}</p>
        {remote}
      </Notice>
    );
  return (
    <Notice kind="warning" title={t.partlyFull}>
      <p>{t.partlyFullText}</p>
      <ul>
        {full.map((room) => (
          <li key={room.position}>
            {roomName(room, offer, language)}. {t.waiting(room.queued)}
          </li>
        ))}
      </ul>
      {remote}
    </Notice>
  );
}

function roomName({ of, value }: Room, { municipalities }: PlacesOffer, language: Language): string {
  if (of === "kind") return commonWords[language].organizationKinds[value as "other"];
  const municipality = of === "municipality" && municipalities.find(({ code }) => code === value);
  return municipality ? municipalityName(municipality, language) : registrationWords[language].places.others;
}
