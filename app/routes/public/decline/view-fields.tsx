import type { useForm } from "@conform-to/react";
import type { Theme } from "~/domain/event/types";
import { useLanguage } from "~/http/language";
import { declineWords } from "~/i18n/words/decline";
import { ThemeBadge, themeClass } from "~/ui/badge";
import { Checkbox } from "~/ui/choice";
import { TextArea } from "~/ui/field";
import { type TypedDecline, useFault } from "./decline-fields";

interface ViewFieldsProps {
  fields: ReturnType<typeof useForm<TypedDecline, unknown, string[]>>[1];
  theme: Theme;
  index: number;
}

/** What they would have said on one theme, and whether the hall may see it. What organisers write is in Finnish. */
export function ViewFields({ fields, theme, index }: ViewFieldsProps) {
  const t = declineWords[useLanguage()];
  const fault = useFault();
  const row = fields.views.getFieldList()[index]?.getFieldset();
  const name = `views[${index}]`;
  return (
    <div className={`view-fields ${themeClass(theme.position)}`}>
      <input type="hidden" name={`${name}.themeId`} value={theme.id} />
      <TextArea
        label={<ThemeBadge position={theme.position} name={theme.name} />}
        hint={<span lang="fi">{theme.prompt}</span>}
        name={`${name}.text`}
        rows={3}
        maxLength={1000}
        defaultValue={row?.text.initialValue}
        error={fault(row?.text.errors)}
      />
      <Checkbox
        label={t.mayShow}
        name={`${name}.mayShow`}
        defaultChecked={row?.mayShow.initialValue === "on"}
      />
    </div>
  );
}
