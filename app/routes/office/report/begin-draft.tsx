import { countIdeas } from "~/domain/report/rules";
import type { ReportMaterial } from "~/domain/report/types";
import { officeReport } from "~/i18n/fi/office-report";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Facts } from "~/ui/facts";

/** What a draft would be made from, and the button that makes it. */
export function BeginDraft({ eventId, material }: { eventId: string; material: ReportMaterial }) {
  const t = officeReport.begin;
  return (
    <Empty title={t.title}>
      <p>{t.text}</p>
      <Facts
        items={[
          { icon: "edit", term: t.ideas, children: countIdeas(material) },
          { icon: "people", term: t.participants, children: material.participants.total },
        ]}
      />
      <form method="post" action={paths.officeReportDraft(eventId)}>
        <Button>{t.button}</Button>
      </form>
    </Empty>
  );
}
