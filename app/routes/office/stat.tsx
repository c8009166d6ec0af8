interface StatProps {
  value: number;
  label: string;
  /** Something must be done about it. */
  alert?: boolean;
}

/** One number in a list of class `stats`. */
export function Stat({ value, label, alert }: StatProps) {
  return (
    <li className={alert ? "stat stat--alert" : "stat"}>
      <span className="stat__value">{value}</span> <span className="stat__label">{label}</span>
    </li>
  );
}
