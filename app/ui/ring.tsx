const STAGES = ["invitation", "meeting", "report", "followup"] as const;
export type Stage = (typeof STAGES)[number];

interface RingMarkProps {
  /** The part of the round that is going on now; without it the ring is the logo. */
  stage?: Stage;
  size?: "medium" | "large";
}

/** The ring of four arcs, clockwise from twelve o'clock: invitation, meeting, report, follow-up. */
export function RingMark({ stage, size = "medium" }: RingMarkProps) {
  return (
    <svg className={`ring ring--${size}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {STAGES.map((arc, index) => (
        <path
          key={arc}
          className={`ring__arc ring__arc--${arcState(index, stage)}`}
          d={QUARTER}
          transform={`rotate(${index * 90} 24 24)`}
        />
      ))}
    </svg>
  );
}

interface RoundProps {
  stage: Stage;
  /** What the list is, for those who don't see the ring: "Kierron vaihe". */
  label: string;
  names: Record<Stage, string>;
}

/** The ring with its four stages named around it; on a narrow screen only the present one is shown. */
export function Round({ stage, label, names }: RoundProps) {
  return (
    <div className="round">
      <RingMark stage={stage} size="large" />
      <ol className="round__stages" aria-label={label}>
        {STAGES.map((name) => (
          <li
            key={name}
            className={`round__stage round__stage--${name}`}
            aria-current={name === stage ? "step" : undefined}
          >
            {names[name]}
          </li>
        ))}
      </ol>
    </div>
  );
}

const QUARTER = "M26.1 4.1A18.8 18.8 0 0 1 41.3 22.2";

function arcState(index: number, stage: Stage | undefined) {
  if (!stage) return index === 1 ? "accent" : "done";
  const now = STAGES.indexOf(stage);
  if (index === now) return "now";
  return index < now ? "done" : "later";
}
