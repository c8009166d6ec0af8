import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { office } from "~/i18n/fi/office";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { OfficeFrame } from "../frame";
import "~/ui/styles/pages/organizations.css";
import { Pager } from "../pager";
import { Filters } from "./filters";
import { OrganizationTable } from "./organization-table";
import { queryString } from "./query";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

export default function Organizations() {
  const { asker, query, total, pages, page, organizations, municipalities, scope, duplicates } =
    useLoaderData<typeof loader>();
  const asked = queryString(query);
  return (
    <OfficeFrame
      asker={asker}
      current="organizations"
      title={t.title}
      actions={
        <>
          <LinkButton icon="plus" href={paths.officeNewOrganization()}>
            {t.add}
          </LinkButton>
          <LinkButton kind="secondary" href={paths.officeOrganizationsImport()}>
            {t.bringIn}
          </LinkButton>
        </>
      }
    >
      {scope !== "all" && <p className="soft">{t.scope}</p>}
      <Filters query={query} municipalities={municipalities} />
      <p className="register__count" role="status">
        <strong>{t.count(total)}</strong>
        {duplicates > 0 && <a href={paths.officeDuplicates()}>{t.duplicates(duplicates)}</a>}
      </p>
      {total === 0 && asked === "" && (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      )}
      {total === 0 && asked !== "" && (
        <Empty title={t.nothing}>
          <p>{t.nothingText}</p>
          <LinkButton kind="secondary" href={paths.officeOrganizations()}>
            {office.filters.showAll}
          </LinkButton>
        </Empty>
      )}
      {total > 0 && (
        <>
          <OrganizationTable organizations={organizations} municipalities={municipalities} />
          <Pager
            page={page}
            pages={pages}
            hrefOf={(number) => paths.officeOrganizations(queryString(query, number))}
          />
          <div className="actions">
            <LinkButton kind="secondary" icon="download" href={paths.officeOrganizationsXlsx(asked)}>
              {t.xlsx}
            </LinkButton>
            <LinkButton kind="secondary" icon="download" href={paths.officeOrganizationsCsv(asked)}>
              {t.csv}
            </LinkButton>
            <span className="soft small">{t.downloadHint}</span>
          </div>
        </>
      )}
    </OfficeFrame>
  );
}
