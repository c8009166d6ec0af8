import type { ReactNode } from "react";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { paths } from "~/paths";
import { Page } from "~/ui/page";
import { SiteHeader } from "~/ui/site-header";
import type { Connection } from "./board-stream";
import { ConnectionState } from "./connection";

interface BoardFrameProps {
  connection: Connection;
  /** `theme-1` …: the theme whose board is shown. */
  theme: string;
  children: ReactNode;
}

/** What stands around the board on a phone: as little as can be. */
export function BoardFrame({ connection, theme, children }: BoardFrameProps) {
  const common = commonWords[useLanguage()];
  return (
    <Page
      skipLabel={common.skip}
      wide
      header={
        <SiteHeader
          name={common.name}
          home={paths.home()}
          tools={<ConnectionState connection={connection} />}
        />
      }
    >
      <div className={`board ${theme}`}>{children}</div>
    </Page>
  );
}
