import type { OfficeEvent } from "db/views/office-events";
import type { Asker } from "~/domain/organizer/types";
import { office } from "~/i18n/fi/office";
import { Stat } from "../stat";

const t = office.home.stats;

interface StatsProps {
  asker: Asker;
  events: OfficeEvent[];
  today: string;
  /** How many municipalities there are in all. */
  municipalities: number;
  failed: number;
}

/** The round in a few numbers. */
export function Stats({ asker, events, today, municipalities, failed }: StatsProps) {
  const coming = events.filter(({ state, startsOn }) => isComing(state) && (!startsOn || startsOn >= today));
  const participants = coming.reduce((sum, { numbers }) => sum + (numbers?.participants ?? 0), 0);
  const named = new Set(coming.flatMap((event) => event.municipalities));
  return (
    <ul className="stats">
      <Stat value={coming.length} label={t.coming} />
      {coming.some(({ numbers }) => numbers) && <Stat value={participants} label={t.participants} />}
      {asker.isOrganizer && <Stat value={named.size} label={t.municipalities(municipalities)} />}
      {asker.isOrganizer && <Stat value={failed} label={t.failed} alert={failed > 0} />}
    </ul>
  );
}

function isComing(state: OfficeEvent["state"]): boolean {
  return state !== "held" && state !== "cancelled";
}
