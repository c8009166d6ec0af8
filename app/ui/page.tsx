import type { ReactNode } from "react";

interface PageProps {
  skipLabel: string;
  header?: ReactNode;
  footer?: ReactNode;
  /** The full width of the window: tables, boards, heroes that bleed to the edge. */
  wide?: boolean;
  children: ReactNode;
}

export function Page({ skipLabel, header, footer, wide, children }: PageProps) {
  return (
    <div className="page">
      <a className="skip" href="#main">
        {skipLabel}
      </a>
      {header}
      <main id="main" tabIndex={-1} className={wide ? "main main--wide" : "main main--narrow"}>
        {children}
      </main>
      {footer}
    </div>
  );
}
