import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type BadgeTone = "neutral" | "good" | "warning" | "danger" | "info";

interface BadgeProps {
  tone?: BadgeTone;
  icon?: IconName;
  children: ReactNode;
}

export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span className={`badge badge--${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

const THEME_COLOURS = 6;
const THEME_ICONS: readonly IconName[] = ["mind", "safety", "activity"];

interface ThemeBadgeProps {
  /** The theme's place among the event's themes, from 1. */
  position: number;
  name: string;
  icon?: IconName;
}

/** A theme by its colour, icon and name, so that it is never told by colour alone. */
export function ThemeBadge({ position, name, icon = themeIcon(position) }: ThemeBadgeProps) {
  return (
    <span className={`theme-badge ${themeClass(position)}`}>
      <Icon name={icon} />
      {name}
    </span>
  );
}

/** `theme-1` … `theme-6`, and round again: gives an element `--theme` and `--theme-wash`. */
export function themeClass(position: number) {
  return `theme-${((position - 1) % THEME_COLOURS) + 1}`;
}

export function themeIcon(position: number): IconName {
  return THEME_ICONS[position - 1] ?? "theme";
}
