import type { ReactNode } from "react";

interface HeroProps {
  title: ReactNode;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** The `Round` that tells where in the year this stands. */
  round?: ReactNode;
  /** Facts and the one primary button. */
  children?: ReactNode;
}

/** The spruce field at the top of a public page; use it inside a wide `Page`. */
export function Hero({ title, eyebrow, lead, round, children }: HeroProps) {
  return (
    <div className="hero">
      <div className="hero__words">
        {eyebrow && <p className="hero__eyebrow">{eyebrow}</p>}
        <h1 className="hero__title">{title}</h1>
        {lead && <p className="hero__lead">{lead}</p>}
        {children}
      </div>
      {round}
    </div>
  );
}
