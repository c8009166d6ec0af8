import { Icon } from "./icon";

interface Step {
  label: string;
  state: "done" | "now" | "later";
}

interface StepsProps {
  items: readonly Step[];
  /** What the steps are steps of: "Illan vaiheet". */
  label?: string;
  /** Read out after a finished step: "valmis". */
  doneLabel?: string;
}

export function Steps({ items, label, doneLabel }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {items.map((step) => (
        <li
          key={step.label}
          className={`steps__item steps__item--${step.state}`}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <span className="steps__mark">{step.state === "done" && <Icon name="check" />}</span>
          <span>
            {step.label}
            {step.state === "done" && doneLabel && <span className="visually-hidden"> ({doneLabel})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
