import type { ImportKind, ImportResult } from "~/domain/import/types";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Stat } from "../stat";

const SHOWN: Record<ImportKind, (keyof ImportResult)[]> = {
  organizations: ["organizationsAdded", "organizationsUpdated", "unchanged", "skipped", "wrong"],
  invitations: ["invitationsAdded", "organizationsAdded", "unchanged", "skipped", "wrong"],
};

interface DoneProps {
  kind: ImportKind;
  result: ImportResult;
  list: string;
  again: string;
}

export function Done({ kind, result, list, again }: DoneProps) {
  return (
    <>
      <Notice kind="success" title={t.done} live />
      <ul className="stats">
        {SHOWN[kind].map((what) => (
          <Stat key={what} value={result[what]} label={t.results[what]} />
        ))}
      </ul>
      <div className="actions">
        <LinkButton href={list}>{kind === "organizations" ? t.toOrganizations : t.toInvitations}</LinkButton>
        <LinkButton kind="secondary" href={again}>
          {t.another}
        </LinkButton>
      </div>
    </>
  );
}
