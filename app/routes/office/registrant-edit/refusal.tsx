import type { ComponentProps } from "react";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { Notice } from "~/ui/notice";
import { ChangeList } from "../registrant/change-list";

interface RefusalProps {
  reason: "closed" | "changed-meanwhile" | "email-taken" | null;
  /** What others have changed since the form was opened. */
  meanwhile: ComponentProps<typeof ChangeList>["changes"];
}

/** Why a change was not saved; what was typed stands in the form. */
export function Refusal({ reason, meanwhile }: RefusalProps) {
  if (reason === "closed") return <Notice kind="warning" title={t.closed} live />;
  if (reason !== "changed-meanwhile") return null;
  const isCancelled = meanwhile.some(({ fields }) => fields.includes("cancelled"));
  return (
    <Notice kind="warning" title={t.conflict} live>
      <ChangeList changes={meanwhile} />
      <p>{isCancelled ? t.gone : t.conflictText}</p>
    </Notice>
  );
}
