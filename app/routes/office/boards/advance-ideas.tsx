import { officeBoards } from "~/i18n/fi/office-boards";
import { paths } from "~/paths";
import type { ShownWorkshop } from "~/routes/workshop/shown-workshop";
import { ThemeBadge } from "~/ui/badge";
import { Button } from "~/ui/button";

const t = officeBoards.advance;

interface AdvanceIdeasProps {
  eventId: string;
  boards: ShownWorkshop["boards"];
  /** How many wait for each board, by its position. */
  waiting: Record<number, number>;
}

/** What was written beforehand and may be shown, brought to its board theme by theme. */
export function AdvanceIdeas({ eventId, boards, waiting }: AdvanceIdeasProps) {
  const counted = boards.map((board) => ({ ...board, count: waiting[board.position] ?? 0 }));
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <section className="panel" aria-labelledby="advance">
      <h2 id="advance">{t.title(all)}</h2>
      <p className="soft">{t.text}</p>
      <ul className="advance">
        {counted
          .filter(({ count }) => count > 0)
          .map(({ position, theme, count }) => (
            <li key={position} className="advance__theme">
              <ThemeBadge position={position} name={theme} />
              <form method="post" action={paths.officeAdvanceIdeas(eventId)}>
                <input type="hidden" name="board" value={position} />
                <Button kind="secondary">{t.bring(count)}</Button>
              </form>
            </li>
          ))}
      </ul>
    </section>
  );
}
