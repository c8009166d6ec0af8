import type { ComponentPropsWithoutRef } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
}

type ButtonProps = Look & Omit<ComponentPropsWithoutRef<"button">, "className">;

export function Button({ kind = "primary", icon, type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`button button--${kind}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type LinkButtonProps = Look & Omit<ComponentPropsWithoutRef<"a">, "className"> & { href: string };

export function LinkButton({ kind = "primary", icon, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={`button button--${kind}`}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
