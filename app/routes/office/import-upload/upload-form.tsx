import { FIELDS } from "~/domain/import/types";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { TextField } from "~/ui/field";
import "~/ui/styles/pages/imports.css";

interface UploadFormProps {
  action: string;
  /** Names of the municipalities whose rows may be imported, when not all. */
  own: string[] | null;
  lead: string[];
  missing: boolean;
}

/** Asks for a file, and says what is read of it. */
export function UploadForm({ action, own, lead, missing }: UploadFormProps) {
  const { upload } = t;
  return (
    <div className="split split--even">
      <div className="stack">
        <ErrorSummary
          title={upload.failed}
          errors={missing ? [{ id: "file", message: upload.missing }] : []}
        />
        {lead.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {own && <p className="soft">{upload.own(own.join(", "))}</p>}
        <form method="post" action={action} encType="multipart/form-data" className="form import-file">
          <TextField
            type="file"
            label={upload.file}
            name="file"
            hint={upload.hint}
            error={missing ? upload.missing : undefined}
            accept=".xlsx,.csv,.txt"
            required
          />
          <Button>{upload.read}</Button>
        </form>
      </div>
      <section className="panel">
        <h2>{upload.columns}</h2>
        <p>{upload.columnsText}</p>
        <ul className="import-fields">
          {FIELDS.map((field) => (
            <li key={field}>{t.fields[field]}</li>
          ))}
        </ul>
        <p>{upload.columnsDefaults}</p>
        <p className="soft small">{upload.encodings}</p>
        <div className="actions">
          <LinkButton kind="secondary" icon="download" href={paths.officeImportTemplate("xlsx")}>
            {upload.templateXlsx}
          </LinkButton>
          <LinkButton kind="secondary" icon="download" href={paths.officeImportTemplate("csv")}>
            {upload.templateCsv}
          </LinkButton>
        </div>
      </section>
    </div>
  );
}
