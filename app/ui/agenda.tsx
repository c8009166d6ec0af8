import type { ReactNode } from "react";

interface AgendaItem {
  time?: string;
  children: ReactNode;
}

/** The programme, hour by hour. */
export function Agenda({ items }: { items: readonly AgendaItem[] }) {
  return (
    <ol className="agenda">
      {items.map((item, index) => (
        <li key={String(index)} className="agenda__item">
          {item.time && <span className="agenda__time">{item.time}</span>}
          <span>{item.children}</span>
        </li>
      ))}
    </ol>
  );
}
