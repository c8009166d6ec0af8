import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { organizationScope } from "~/domain/organizer/rules";
import type { Asker } from "~/domain/organizer/types";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { paths } from "~/paths";
import { Icon } from "~/ui/icon";
import { Page } from "~/ui/page";
import { type NavLink, SiteHeader } from "~/ui/site-header";
import "~/ui/styles/pages/office.css";
import "~/ui/styles/pages/office-events.css";

interface OfficeFrameProps {
  asker: Pick<Asker, "name" | "isOrganizer" | "contactFor">;
  current?: "events" | "organizations" | "news" | "outbox" | "mailbox";
  title?: ReactNode;
  back?: { href: string; label: string };
  /** What stands under the title: state, day. */
  meta?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of the office. */
export function OfficeFrame({ asker, current, title, back, meta, actions, children }: OfficeFrameProps) {
  return (
    <Page skipLabel={common.skip} header={<OfficeHeader asker={asker} current={current} />} wide>
      <div className="office">
        <div className="office__page">
          {back && (
            <a className="office__back" href={back.href}>
              <Icon name="back" />
              {back.label}
            </a>
          )}
          {title && (
            <div className="page-head">
              <div>
                <h1>{title}</h1>
                {meta && <div className="page-head__meta">{meta}</div>}
              </div>
              {actions && <div className="actions">{actions}</div>}
            </div>
          )}
          {children}
        </div>
      </div>
    </Page>
  );
}

function OfficeHeader({ asker, current }: Pick<OfficeFrameProps, "asker" | "current">) {
  const mailboxOpen = useRouteLoaderData<{ mailboxOpen: boolean }>("root")?.mailboxOpen;
  const nav: NavLink[] = [{ href: paths.office(), label: office.nav.events, current: current === "events" }];
  if (organizationScope(asker).length > 0) {
    const isCurrent = current === "organizations";
    nav.push({ href: paths.officeOrganizations(), label: office.nav.organizations, current: isCurrent });
  }
  if (asker.isOrganizer)
    nav.push({ href: paths.officeNews(), label: office.nav.news, current: current === "news" });
  if (asker.isOrganizer)
    nav.push({ href: paths.officeOutbox(), label: office.nav.outbox, current: current === "outbox" });
  if (mailboxOpen)
    nav.push({ href: paths.mailbox(), label: office.nav.mailbox, current: current === "mailbox" });
  const tools = (
    <>
      <a className="office__asker" href={paths.officeSettings()}>
        {asker.name}
      </a>
      <form method="post" action={paths.signOut()}>
        <button type="submit" className="sign-out">
          {office.nav.signOut}
        </button>
      </form>
    </>
  );
  return (
    <SiteHeader
      name={common.name}
      home={paths.office()}
      nav={nav}
      navLabel={office.nav.label}
      tools={tools}
    />
  );
}
