import type { ReactNode } from "react";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { workshopWords } from "~/i18n/words/workshop";
import { paths } from "~/paths";
import { Page } from "~/ui/page";
import { SiteHeader } from "~/ui/site-header";

interface BoardFrameProps {
  code: string;
  /** `theme-1` …: the theme whose board is shown. */
  theme: string;
  children: ReactNode;
}

/** What stands around the board on a phone: as little as can be. */
export function BoardFrame({ code, theme, children }: BoardFrameProps) {
  const language = useLanguage();
  const t = workshopWords[language].board;
  const common = commonWords[language];
  return (
    <Page
      skipLabel={common.skip}
      wide
      header={
        <SiteHeader
          name={common.name}
          home={paths.home()}
          tools={
            <>
              <span className="join-code">{t.code(code)}</span>
              <a href={paths.accessibility()}>{t.accessibility}</a>
            </>
          }
        />
      }
    >
      <div className={`board ${theme}`}>{children}</div>
    </Page>
  );
}
