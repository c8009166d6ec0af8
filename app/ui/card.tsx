import { Children, type ReactNode } from "react";

interface CardProps {
  title?: string;
  /** Makes the whole card a target of one link, named by the title. */
  href?: string;
  /** A line above the title, such as the day. */
  eyebrow?: ReactNode;
  /** `theme-1` … `theme-6` from `themeClass`: draws the theme's arc in the corner. */
  theme?: string;
  children?: ReactNode;
}

export function Card({ title, href, eyebrow, theme, children }: CardProps) {
  return (
    <article className={theme ? `card card--theme ${theme}` : "card"}>
      {eyebrow && <p className="card__eyebrow">{eyebrow}</p>}
      {title && (
        <h3>
          {href ? (
            <a className="card__link" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </h3>
      )}
      {children}
    </article>
  );
}

/** Cards beside each other as the width allows; each child stands in its own list item. */
export function CardList({ children }: { children: ReactNode }) {
  if (Children.count(children) === 0) return null;
  return (
    <ul className="card-list">
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
