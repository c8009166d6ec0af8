import type { FieldMetadata } from "@conform-to/react";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeMessages } from "~/i18n/fi/office-messages";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Fieldset, RadioGroup } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { type Option, SelectField } from "~/ui/field";
import { faultWords } from "../messages/fault-words";

const t = officeMessages.compose;

const optionsOf = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const KINDS = ORGANIZATION_KINDS.map((kind) => ({ value: kind, label: common.organizationKinds[kind] }));

interface AudienceFieldsProps {
  fields: Record<string, FieldMetadata<unknown>>;
  municipalities: Option[];
  themes: Option[];
  isHybrid: boolean;
}

/** Whom a message is for. Where style sheets know how, only the conditions of those who are chosen are shown. */
export function AudienceFields({ fields, municipalities, themes, isHybrid }: AudienceFieldsProps) {
  const chosen = (name: string) => [fields[name]?.initialValue ?? []].flat().map(String);
  const one = (name: string, label: string, options: Option[], placeholder: string = t.all) => (
    <SelectField
      label={label}
      name={name}
      defaultValue={chosen(name)[0] ?? ""}
      placeholder={placeholder}
      options={options}
    />
  );
  const isNarrowed = ["municipalityCodes", "kinds", "state", "themeId", "attends", "arrived", "reply"].some(
    (name) => chosen(name).some(Boolean),
  );
  return (
    <Fieldset legend={t.whom}>
      <RadioGroup
        legend={t.of}
        name="of"
        options={optionsOf(t.ofs)}
        defaultValue={chosen("of")[0]}
        error={faultWords(fields.of?.errors)}
      />
      <Disclosure summary={t.narrow} open={isNarrowed}>
        <div className="form">
          <p className="soft">{t.narrowHint}</p>
          {municipalities.length > 1 && (
            <CheckboxGroup
              legend={t.municipalities}
              name="municipalityCodes"
              options={municipalities}
              defaultValues={chosen("municipalityCodes")}
              error={faultWords(fields.municipalityCodes?.errors)}
            />
          )}
          <div className="messages__registrants">
            <Fieldset legend={t.forRegistrants}>
              {one("state", t.state, optionsOf(t.states), t.allButCancelled)}
              {themes.length > 0 && one("themeId", t.theme, themes)}
              {isHybrid && one("attends", t.attends, optionsOf(t.attendances))}
              {one("arrived", t.arrived, optionsOf(t.arrivals))}
            </Fieldset>
          </div>
          <div className="messages__invitees">
            <Fieldset legend={t.forInvitees}>{one("reply", t.reply, optionsOf(t.replies))}</Fieldset>
          </div>
          <CheckboxGroup
            legend={t.kinds}
            name="kinds"
            options={KINDS}
            defaultValues={chosen("kinds")}
            error={faultWords(fields.kinds?.errors)}
          />
        </div>
      </Disclosure>
    </Fieldset>
  );
}
