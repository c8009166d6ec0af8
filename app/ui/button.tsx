import type { ComponentPropsWithoutRef } from "react";
import { Icon, type IconName } from "./icon";

type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

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

/**
 * Stands first in a form that has several buttons: the Enter key in a field presses the first one, and must send
 * the form, not remove a row of it.
 */
export function DefaultSubmit() {
  return <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
