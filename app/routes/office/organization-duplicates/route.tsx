import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeOrganizations } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { Pager } from "../pager";
import { PairForm } from "./pair-form";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/organizations.css";

export { action, loader } from "./route.server";

const t = officeOrganizations.pairs;

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

export default function Duplicates() {
  const { asker, total, page, pages, pairs, municipalities, kept } = useLoaderData<typeof loader>();
  const { refusal } = useActionData<typeof action>() ?? {};
  return (
    <OfficeFrame
      asker={asker}
      current="organizations"
      title={t.title}
      back={{ href: paths.officeOrganizations(), label: officeOrganizations.back }}
    >
      {kept && (
        <Notice kind="success" title={t.done} live>
          <a href={paths.officeOrganization(kept.id)}>{t.kept(kept.name)}</a>
        </Notice>
      )}
      {refusal && <Notice kind="warning" title={t.refused[refusal]} live />}
      {pairs.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <>
          <p className="prose">{t.lead}</p>
          <p className="soft">{t.count(total)}</p>
          {pairs.map(({ first, second }, index) => (
            <PairForm
              key={`${first.id}-${second.id}`}
              number={index + 1}
              {...{ first, second, municipalities }}
            />
          ))}
          <Pager page={page} pages={pages} hrefOf={paths.officeDuplicates} />
        </>
      )}
    </OfficeFrame>
  );
}
