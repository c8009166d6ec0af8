interface Figure {
  value: string | number;
  label: string;
}

/** A few large numbers, each with what it counts. */
export function Numbers({ items }: { items: readonly Figure[] }) {
  return (
    <dl className="numbers">
      {items.map(({ value, label }) => (
        <div key={label} className="numbers__item">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
