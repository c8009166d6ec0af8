import { type SubmissionResult, useForm } from "@conform-to/react";
import type { Municipality } from "~/domain/event/types";
import { GROUPS_MAX, GROUPS_USUAL } from "~/domain/round/rules";
import type { MunicipalityGroup } from "~/domain/round/types";
import { common } from "~/i18n/fi/common";
import { officeRound } from "~/i18n/fi/office-round";
import { paths } from "~/paths";
import { Button, DefaultSubmit } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextField } from "~/ui/field";

const t = officeRound.groups;

interface GroupsFormProps {
  roundId: string;
  reply: SubmissionResult<string[]> | undefined;
  groups: MunicipalityGroup[];
  municipalities: Municipality[];
}

type GroupsValues = {
  groups: { id: string; name: string }[];
  /** The place of its group in the list, by the code of the municipality. */
  members: Record<string, string>;
};

/** The names of the groups, and for each municipality its group. */
export function GroupsForm({ roundId, reply, groups, municipalities }: GroupsFormProps) {
  const [form, fields] = useForm<GroupsValues, GroupsValues, string[]>({
    id: "groups-form",
    lastResult: reply,
    defaultValue: valuesOf(groups),
  });
  const rows = fields.groups.getFieldList().map((row) => row.getFieldset());
  const members = fields.members.getFieldset();
  const options = rows.map(({ name }, index) => ({
    value: String(index),
    label: t.option(index + 1, name.initialValue ?? ""),
  }));
  const labels = new Map([
    ...rows.map(({ name }, index): [string, string] => [name.name, t.group(index + 1)]),
    ...municipalities.map(({ code, name }): [string, string] => [`members.${code}`, name]),
  ]);
  const errors = Object.entries(form.allErrors).map(([id, keys]) => ({
    id,
    message: [labels.get(id), fault(keys)].filter(Boolean).join(": "),
  }));
  return (
    <>
      <ErrorSummary title={common.errors.summary} errors={errors} />
      <form
        id={form.id}
        method="post"
        action={paths.officeRoundGroups(roundId)}
        noValidate
        className="form groups"
      >
        <DefaultSubmit />
        <Fieldset legend={t.names} hint={t.namesHint}>
          <div className="form-grid">
            {rows.map(({ id, name }, index) => (
              <div key={name.name}>
                <input type="hidden" name={id.name} value={id.initialValue ?? ""} />
                <TextField
                  label={t.group(index + 1)}
                  name={name.name}
                  defaultValue={name.initialValue}
                  error={fault(name.errors)}
                  autoComplete="off"
                />
              </div>
            ))}
          </div>
          {rows.length < GROUPS_MAX && (
            <Button
              kind="secondary"
              icon="plus"
              {...form.insert.getButtonProps({ name: fields.groups.name })}
            >
              {t.add}
            </Button>
          )}
        </Fieldset>
        <Fieldset legend={t.members}>
          <div className="form-grid groups__members">
            {municipalities.map(({ code, name }) => (
              <SelectField
                key={code}
                label={name}
                name={`members.${code}`}
                defaultValue={members[code]?.initialValue}
                error={fault(members[code]?.errors)}
                options={options}
                placeholder={t.none}
              />
            ))}
          </div>
        </Fieldset>
        <Button icon="check">{t.save}</Button>
      </form>
    </>
  );
}

function valuesOf(groups: MunicipalityGroup[]): GroupsValues {
  const size = Math.max(GROUPS_USUAL, groups.length);
  const places = groups.flatMap(({ codes }, place) => codes.map((code) => [code, String(place)]));
  return {
    groups: Array.from({ length: size }, (_, place) => {
      const { id, name } = groups[place] ?? { id: "", name: "" };
      return { id, name };
    }),
    members: Object.fromEntries(places),
  };
}

function fault(errors: string[] | undefined) {
  return errors?.[0] && (t.faults[errors[0] as keyof typeof t.faults] ?? officeRound.faults.unknown);
}
