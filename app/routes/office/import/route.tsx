import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { paths } from "~/paths";
import { OfficeFrame } from "../frame";
import { Done } from "./done";
import { Failed } from "./failed";
import { PreviewView } from "./preview-view";
import type { loader } from "./route.server";
import { Working } from "./working";
import "~/ui/styles/pages/imports.css";

export { action, loader } from "./route.server";

/** While something is going on, the page looks again each second, without a script. */
export const meta: MetaFunction<typeof loader> = (page) => {
  const title = titled(page, () => (page.data ? t.title[page.data.kind] : ""));
  const isWork = page.data?.state === "reading" || page.data?.state === "saving";
  return isWork ? [title, { httpEquiv: "refresh", content: "1" }] : [title];
};

export default function ImportPage() {
  const found = useLoaderData<typeof loader>();
  const { asker, event, id, kind, state, fileName, page, result, places } = found;
  const back = event ? paths.officeInvitations(event.id) : paths.officeOrganizations();
  const again = event ? paths.officeInvitationsImport(event.id) : paths.officeOrganizationsImport();
  return (
    <OfficeFrame
      asker={asker}
      current={event ? "events" : "organizations"}
      title={t.title[kind]}
      back={{ href: back, label: t.back[kind] }}
      meta={
        <>
          {event && <span>{event.title}</span>}
          <span>{t.file(fileName || t.unnamed)}</span>
        </>
      }
    >
      {(state === "reading" || state === "saving") && (
        <Working state={state} done={found.rowsDone} total={found.rowsTotal} />
      )}
      {page && (
        <PreviewView
          id={id}
          kind={kind}
          page={page}
          places={places}
          expiresAt={found.expiresAt}
          again={again}
        />
      )}
      {state === "done" && result && <Done kind={kind} result={result} list={back} again={again} />}
      {(state === "failed" || found.fault) && <Failed fault={found.fault ?? "fault"} again={again} />}
    </OfficeFrame>
  );
}
