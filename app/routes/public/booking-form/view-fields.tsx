import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { ThemeBadge } from "~/ui/badge";
import { Checkbox } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { useFault } from "./faults";
import type { FormOffer } from "./offer";
import type { BookingFieldset, BookingFormMetadata, TypedView } from "./typed";

interface ViewFieldsProps {
  form: BookingFormMetadata;
  fields: BookingFieldset;
  offer: FormOffer;
  /** Themes on whose board the registrant's view stands already. */
  onBoard: string[];
}

/** A view on each theme beforehand, each with a consent of its own to show it on the board. */
export function ViewFields({ form, fields: { views }, offer: { event }, onBoard }: ViewFieldsProps) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  if (!event.asksViews || event.themes.length === 0) return null;
  const typed = (views.initialValue ?? []) as (Partial<TypedView> | undefined)[];
  const open = typed.some((view) => view?.text) || Object.keys(views.allErrors).length > 0;
  return (
    <Disclosure summary={t.views} open={open}>
      <p className="soft">{t.viewsHint}</p>
      {event.themes.map((theme, index) => {
        const name = `${views.name}[${index}]`;
        const own = typed.find((view) => view?.themeId === theme.id);
        const label = (
          <>
            <ThemeBadge position={theme.position} name={theme.name} />
            <span className="view__prompt" lang="fi">
              {theme.prompt}
            </span>
          </>
        );
        return (
          <div key={theme.id} className="view">
            <input type="hidden" name={`${name}.themeId`} value={theme.id} />
            {onBoard.includes(theme.id) ? (
              <>
                <p className="field__label">{label}</p>
                <p className="soft">{t.onBoard}</p>
              </>
            ) : (
              <>
                <TextArea
                  label={label}
                  name={`${name}.text`}
                  defaultValue={own?.text}
                  error={fault(form.allErrors[`${name}.text`])}
                  optionalLabel={commonWords[language].optional}
                  rows={3}
                  maxLength={1000}
                />
                <Checkbox label={t.mayShow} name={`${name}.mayShow`} defaultChecked={own?.mayShow === "on"} />
              </>
            )}
          </div>
        );
      })}
    </Disclosure>
  );
}
