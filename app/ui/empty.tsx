import type { ReactNode } from "react";
import { RingMark } from "./ring";

interface EmptyProps {
  title: string;
  /** What it means, and what to do next. */
  children?: ReactNode;
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="empty">
      <RingMark />
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}
