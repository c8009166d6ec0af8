import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type NoticeKind = "info" | "success" | "warning" | "danger";

interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  /** Read out at once: for what has just happened. */
  live?: boolean;
  children?: ReactNode;
}

const ICONS: Record<NoticeKind, IconName> = {
  info: "info",
  success: "check",
  warning: "warning",
  danger: "warning",
};

export function Notice({ kind, title, live, children }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={live ? "status" : undefined}>
      <Icon name={ICONS[kind]} />
      <div className="notice__words">
        {title && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
