import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export interface Fact {
  icon?: IconName;
  term: string;
  children: ReactNode;
}

/** What, when, where: terms with their facts. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="facts">
      {items.map(({ icon, term, children }) => (
        <div key={term} className={icon ? "facts__item facts__item--icon" : "facts__item"}>
          {icon && <Icon name={icon} />}
          <dt>{term}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  );
}
