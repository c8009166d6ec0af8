import type { ReactNode } from "react";
import { RingMark } from "./ring";

export interface NavLink {
  href: string;
  label: string;
  current?: boolean;
}

interface SiteHeaderProps {
  name: string;
  home: string;
  nav?: readonly NavLink[];
  navLabel?: string;
  /** Language, sign-out: what stands at the far end. */
  tools?: ReactNode;
}

export function SiteHeader({ name, home, nav = [], navLabel, tools }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <a className="brand" href={home}>
        <RingMark />
        {name}
      </a>
      {nav.length > 0 && (
        <nav className="site-nav" aria-label={navLabel}>
          <NavLinks items={nav} />
        </nav>
      )}
      {tools && <div className="site-header__tools">{tools}</div>}
    </header>
  );
}

interface SiteFooterProps {
  /** A sentence or two: what this is and who keeps it. */
  children?: ReactNode;
  links?: readonly NavLink[];
  linksLabel?: string;
}

export function SiteFooter({ children, links = [], linksLabel }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <RingMark />
      <div className="site-footer__words">{children}</div>
      {links.length > 0 && (
        <nav aria-label={linksLabel}>
          <NavLinks items={links} />
        </nav>
      )}
    </footer>
  );
}

export function NavLinks({ items }: { items: readonly NavLink[] }) {
  return (
    <ul className="nav-links">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? "page" : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
