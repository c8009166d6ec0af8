import { type ImportKind, VERDICTS } from "~/domain/import/types";
import { formatTime } from "~/i18n/dates";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { Notice } from "~/ui/notice";
import { NavLinks } from "~/ui/site-header";
import { Pager } from "../pager";
import { type PreviewPage, previewQuery } from "./page-of";
import { Rows } from "./rows";

interface PreviewViewProps {
  id: string;
  kind: ImportKind;
  page: PreviewPage;
  /** Names of municipalities by their codes. */
  places: Record<string, string>;
  expiresAt: string;
  again: string;
}

/** What would happen, row by row, and the buttons that let it happen. */
export function PreviewView({ id, kind, page, places, expiresAt, again }: PreviewViewProps) {
  const { counts, total, verdict, rows, undecided } = page;
  const here = previewQuery(verdict, page.page);
  const chooses = rows.some((row) => row.choices.length > 1);
  const labels = { ...t.verdicts, known: kind === "invitations" ? t.knownInvited : t.verdicts.known };
  return (
    <form method="post" action={paths.officeImport(id, here)} className="import">
      <section className="panel">
        <Notes id={id} page={page} />
        {page.overwritten > 0 && (
          <Checkbox label={t.overwrite(page.overwritten)} name="overwrite" hint={t.overwriteHint} />
        )}
        {page.taken + page.overwritten + undecided === 0 && <p>{t.nothing}</p>}
        <div className="actions">
          {page.taken + page.overwritten + undecided > 0 && (
            <Button name="deed" value="import">
              {t.take(page.taken)}
            </Button>
          )}
          <LinkButton kind="secondary" href={again}>
            {t.another}
          </LinkButton>
        </div>
        <p className="soft small">{t.expires(formatTime(expiresAt, "fi"))}</p>
      </section>
      <nav className="subnav" aria-label={t.filter}>
        <NavLinks
          items={[
            { href: paths.officeImport(id), label: `${t.all} ${total}`, current: verdict === null },
            ...VERDICTS.map((one) => ({
              href: paths.officeImport(id, previewQuery(one)),
              label: `${labels[one]} ${counts[one]}`,
              current: verdict === one,
            })),
          ]}
        />
      </nav>
      {rows.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <Rows kind={kind} rows={rows} places={places} />
      )}
      <div className="actions">
        {chooses && (
          <Button kind="secondary" name="deed" value="keep">
            {t.keep}
          </Button>
        )}
        <Pager
          page={page.page}
          pages={page.pages}
          hrefOf={(n) => paths.officeImport(id, previewQuery(verdict, n))}
        />
      </div>
    </form>
  );
}

function Notes({ id, page }: { id: string; page: PreviewPage }) {
  const { ignored, cut, undecided, counts } = page;
  return (
    <>
      {ignored.length > 0 && <p className="soft">{t.ignored(ignored.join(", "))}</p>}
      {cut && <p className="soft">{t.cut}</p>}
      {counts.wrong > 0 && <p>{t.wrongStay(counts.wrong)}</p>}
      {undecided > 0 && (
        <Notice kind="warning" title={t.undecided(undecided)}>
          <p>{t.undecidedText}</p>
          {page.verdict !== "doubtful" && (
            <p>
              <a href={paths.officeImport(id, previewQuery("doubtful"))}>{t.decide}</a>
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
