import type { FormEvent } from "react";
import type { WalkIn } from "~/domain/attendance/types";
import { ORGANIZATION_KINDS, type OrganizationKind } from "~/domain/organization/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { doorWords } from "~/i18n/words/door";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import type { DoorOnPage } from "./use-door-desk";

/** What the server said of a form that came without scripts. */
export interface RefusedWalkIn {
  typed: Record<string, string>;
  faults: Record<string, string>;
  refused: "unknown" | "closed" | null;
}

interface WalkInFormProps {
  door: DoorOnPage;
  refused: RefusedWalkIn | undefined;
  onAdd: (walkIn: WalkIn) => void;
}

/** Name and municipality are enough; both stand open as soon as the form does. */
export function WalkInForm({ door, refused, onAdd }: WalkInFormProps) {
  const language = useLanguage();
  const t = doorWords[language];
  if (!door.takesWalkIns) return <p className="soft">{door.isNotOpenYet ? t.addNotYet : t.addClosed}</p>;
  const typed = refused?.typed ?? {};
  const faultOf = (field: string) => wordOf(t.faults, refused?.faults[field]);
  const add = (submit: FormEvent<HTMLFormElement>) => {
    submit.preventDefault();
    const walkIn = walkInFrom(new FormData(submit.currentTarget));
    if (!walkIn.name) return;
    onAdd(walkIn);
    foldUp(submit.currentTarget);
  };
  const errors = Object.keys(refused?.faults ?? {}).map((id) => ({ id, message: faultOf(id) ?? "" }));
  return (
    <Disclosure summary={t.add} open={refused !== undefined}>
      <form method="post" className="form" onSubmit={add}>
        <ErrorSummary title={t.faults.summary} errors={errors} />
        {refused?.refused && <Notice kind="danger">{t.refused[refused.refused]}</Notice>}
        <input type="hidden" name="id" value={typed.id ?? door.commandId} />
        <TextField
          label={t.name}
          name="name"
          required
          maxLength={80}
          autoComplete="off"
          defaultValue={typed.name}
          error={faultOf("name")}
        />
        <div className="choices">
          <RadioGroup
            legend={t.municipality}
            name="municipalityCode"
            required
            options={door.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={typed.municipalityCode ?? onlyOne(door.municipalities)}
            error={faultOf("municipalityCode")}
          />
        </div>
        <Button icon="plus">{t.submit}</Button>
        <Disclosure summary={t.more} open={Boolean(typed.organizationName)}>
          <TextField
            label={t.organization}
            name="organizationName"
            maxLength={120}
            autoComplete="off"
            optionalLabel={commonWords[language].optional}
            defaultValue={typed.organizationName}
            error={faultOf("organizationName")}
          />
          <SelectField
            label={t.kind}
            name="organizationKind"
            defaultValue={typed.organizationKind ?? "association"}
            options={ORGANIZATION_KINDS.filter((kind) => kind !== "resident" || door.takesResidents).map(
              (kind) => ({ value: kind, label: commonWords[language].organizationKinds[kind] }),
            )}
          />
        </Disclosure>
      </form>
    </Disclosure>
  );
}

/** Empty for the next one, and out of the way of the list. */
function foldUp(form: HTMLFormElement): void {
  form.reset();
  const unfolded = form.closest("details");
  unfolded?.removeAttribute("open");
  unfolded?.querySelector("summary")?.focus();
}

function walkInFrom(form: FormData): WalkIn {
  const told = (name: string) => String(form.get(name) ?? "").trim();
  return {
    name: told("name"),
    municipalityCode: told("municipalityCode"),
    organizationName: told("organizationName") || null,
    organizationKind: told("organizationKind") as OrganizationKind,
  };
}

function onlyOne(municipalities: { code: string }[]): string | undefined {
  return municipalities.length === 1 ? municipalities[0]?.code : undefined;
}

function wordOf(words: Record<string, string>, key: string | undefined): string | undefined {
  return key && (words[key] ?? words.required);
}
