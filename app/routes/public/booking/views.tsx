import type { AdvanceIdea } from "db/advance-ideas";
import type { Theme } from "~/domain/event/types";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { Badge, ThemeBadge } from "~/ui/badge";

/** The views that were written beforehand, and who may see them. */
export function Views({ themes, views }: { themes: Theme[]; views: AdvanceIdea[] }) {
  const t = registrationWords[useLanguage()].booking;
  if (views.length === 0) return null;
  return (
    <section className="told-people">
      <h3>{t.views}</h3>
      <ul>
        {themes.flatMap((theme) =>
          views
            .filter(({ themeId }) => themeId === theme.id)
            .map(({ id, text, mayShowAt, onBoardAt }) => (
              <li key={id} className="told-person">
                <ThemeBadge position={theme.position} name={theme.name} />
                <p className="multiline">{text}</p>
                <Badge tone={mayShowAt ? "info" : "neutral"}>
                  {onBoardAt ? t.viewOnBoard : mayShowAt ? t.viewShown : t.viewHidden}
                </Badge>
              </li>
            )),
        )}
      </ul>
    </section>
  );
}
