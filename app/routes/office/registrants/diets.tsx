import type { DietCount } from "~/domain/registration/numbers";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";

/** What the kitchen is told: how many of each, and nobody's name. */
export function Diets({ diets, unreadable }: { diets: DietCount[]; unreadable: number }) {
  const nothing = diets.length === 0 && unreadable === 0;
  return (
    <section className="panel">
      <h2>{t.diets}</h2>
      <p className="soft">{nothing ? t.dietsNone : t.dietsHint}</p>
      {diets.length > 0 && (
        <ul className="diets">
          {diets.map(({ diet, count }) => (
            <li key={diet}>
              <span>{diet}</span> <strong>{count}</strong>
            </li>
          ))}
        </ul>
      )}
      {unreadable > 0 && <p>{t.dietsUnreadable(unreadable)}</p>}
    </section>
  );
}
