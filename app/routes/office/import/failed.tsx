import type { ImportFault } from "~/domain/import/types";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";

export function Failed({ fault, again }: { fault: ImportFault; again: string }) {
  return (
    <>
      <Notice kind="danger" title={t.failed.title} live>
        <p>{t.failed[fault]}</p>
      </Notice>
      <div className="actions">
        <LinkButton href={again}>{t.another}</LinkButton>
        {fault === "no-headings" && (
          <LinkButton kind="secondary" icon="download" href={paths.officeImportTemplate("xlsx")}>
            {t.upload.templateXlsx}
          </LinkButton>
        )}
      </div>
    </>
  );
}
