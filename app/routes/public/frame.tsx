import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLanguage } from "~/http/language";
import { LANGUAGES } from "~/i18n/catalogue";
import { commonWords } from "~/i18n/words/common";
import { paths } from "~/paths";
import { Page } from "~/ui/page";
import { SiteFooter, SiteHeader } from "~/ui/site-header";

/** What stands around every public page. */
export function PublicFrame({ wide, children }: { wide?: boolean; children: ReactNode }) {
  const t = commonWords[useLanguage()];
  return (
    <Page
      skipLabel={t.skip}
      wide={wide}
      header={
        <SiteHeader
          name={t.name}
          home={paths.home()}
          navLabel={t.nav.label}
          nav={[
            { href: paths.join(), label: t.nav.board },
            { href: paths.office(), label: t.nav.signIn },
          ]}
          tools={<LanguageLinks />}
        />
      }
      footer={
        <SiteFooter
          linksLabel={t.footer.label}
          links={[
            { href: paths.news(), label: t.footer.news },
            { href: paths.subscribe(), label: t.footer.subscribe },
            { href: paths.accessibility(), label: t.footer.accessibility },
            { href: paths.privacy(), label: t.footer.privacy },
            { href: paths.lostLink(), label: t.footer.lostLink },
          ]}
        >
          <p>{t.footer.words}</p>
        </SiteFooter>
      }
    >
      {children}
    </Page>
  );
}

/** The same page in the other languages; the choice is remembered. */
function LanguageLinks() {
  const { pathname, search } = useLocation();
  const language = useLanguage();
  const t = commonWords[language];
  return (
    <nav aria-label={t.languages.label} className="languages">
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <a key={other} href={`/${other}${pathname}${search}`} lang={other} hrefLang={other}>
          {t.languages[other]}
        </a>
      ))}
    </nav>
  );
}
