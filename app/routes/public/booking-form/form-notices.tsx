import { DRAFT_KEPT_DAYS } from "~/enhance/draft-age";
import enhancement from "~/enhance/registration-form?worker&url";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** Hidden, as all that the script has to say, until it does. */
export function DraftNotice() {
  const t = registrationWords[useLanguage()].draft;
  return (
    <div id="draft-restored" role="status" hidden>
      <Notice kind="info" title={t.restored}>
        <p>{t.restoredText}</p>
        <p>
          <Button kind="secondary" type="button" id="draft-clear">
            {t.clear}
          </Button>
        </p>
      </Notice>
    </div>
  );
}

/** Beside the button that sends, where somebody without a connection looks. */
export function OfflineNotice({ kept }: { kept: boolean }) {
  const t = registrationWords[useLanguage()].draft;
  return (
    <div id="offline" role="alert" hidden>
      <Notice kind="warning" title={kept ? t.offline : t.offlineOpen}>
        <p>{t.offlineText}</p>
      </Notice>
    </div>
  );
}

/** That the device remembers what is typed: somebody at a shared one must know. */
export function DraftNote() {
  const t = registrationWords[useLanguage()].draft;
  return (
    <p id="draft-kept" className="small soft" hidden>
      {t.kept(DRAFT_KEPT_DAYS)}
    </p>
  );
}

/** The script that helps with the form and remembers it. Our policy lets pages run our own files and no others. */
export function Enhanced() {
  return <script src={enhancement} defer />;
}
