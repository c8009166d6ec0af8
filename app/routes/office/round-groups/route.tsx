import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Municipality } from "~/domain/event/types";
import type { MunicipalityGroup } from "~/domain/round/types";
import { titled } from "~/http/title";
import { office } from "~/i18n/fi/office";
import { officeRound } from "~/i18n/fi/office-round";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { GroupsForm } from "./groups-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeRound.groups;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.round.name ?? ""}`),
];

export default function RoundGroups() {
  const { asker, round, groups, municipalities, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      title={`${t.title}: ${round.name}`}
      back={{ href: paths.office(), label: office.backToEvents }}
      actions={
        <LinkButton kind="secondary" icon="plus" href={paths.officeNewEvent()}>
          {office.home.newEvent}
        </LinkButton>
      }
    >
      {saved && !reply && <Notice kind="success" title={t.saved} live />}
      {reply?.status !== "error" && <Coverage groups={groups} municipalities={municipalities} />}
      <GroupsForm roundId={round.id} reply={reply} groups={groups} municipalities={municipalities} />
    </OfficeFrame>
  );
}

interface CoverageProps {
  groups: MunicipalityGroup[];
  municipalities: Municipality[];
}

/** How many municipalities have a group as it is saved, and which do not. */
function Coverage({ groups, municipalities }: CoverageProps) {
  const grouped = new Set(groups.flatMap(({ codes }) => codes));
  const missing = municipalities.filter(({ code }) => !grouped.has(code));
  const title = t.covered(municipalities.length - missing.length, municipalities.length);
  if (missing.length === 0) return <Notice kind="info" title={title} />;
  return (
    <Notice kind="warning" title={title}>
      <p>{t.missing(missing.map(({ name }) => name).join(", "))}</p>
    </Notice>
  );
}
