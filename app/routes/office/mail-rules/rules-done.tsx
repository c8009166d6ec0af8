import { officeMailRules as t } from "~/i18n/fi/office-mail-rules";
import { Notice } from "~/ui/notice";

/** What has just come of a press, by the word that its answer put into the address. */
export function RulesDone({ done, refusal }: { done: string | null; refusal: string | null }) {
  const said = (t.done as Record<string, string>)[done ?? ""];
  const refused = (t.refused as Record<string, string>)[refusal ?? ""];
  if (refused) return <Notice kind="warning" title={refused} live />;
  return said ? <Notice kind="success" title={said} live /> : null;
}
