import { officeReport } from "~/i18n/fi/office-report";
import { Notice } from "~/ui/notice";

/** Why the texts were not saved: somebody else was there before. */
export function Refusal({ reason }: { reason: "changed" | "published" }) {
  const { title, text } = reason === "changed" ? officeReport.conflict : officeReport.alreadyPublished;
  return (
    <Notice kind="danger" title={title} live>
      <p>{text}</p>
    </Notice>
  );
}
