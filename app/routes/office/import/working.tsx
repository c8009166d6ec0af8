import { officeImports as t } from "~/i18n/fi/office-imports";
import { Bar } from "~/ui/bar";

interface WorkingProps {
  state: "reading" | "saving";
  done: number;
  total: number;
}

export function Working({ state, done, total }: WorkingProps) {
  return (
    <section className="panel import-working" role="status">
      <h2>{t[state]}</h2>
      {state === "reading" && (
        <>
          <p>{t.progress(done, total)}</p>
          <Bar share={total ? done / total : 0} />
        </>
      )}
      <p className="soft">
        {t.refreshes} {t.stop}
      </p>
    </section>
  );
}
