import { type SubmissionResult, useForm } from "@conform-to/react";
import type { Municipality } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { faultWords } from "../invitations/fault-words";

interface ChoiceFormProps {
  action: string;
  municipalities: Municipality[];
  reply: SubmissionResult<string[]> | null | undefined;
}

/** Those who are nearly always invited; the municipalities and the county invite, and residents are no organisation. */
const USUAL = ["association", "ngo", "parish", "foundation"];
const KINDS = ORGANIZATION_KINDS.filter((kind) => kind !== "resident");

/** Which part of the register goes on the list. */
export function ChoiceForm({ action, municipalities, reply }: ChoiceFormProps) {
  const [, fields] = useForm<{ municipalityCodes: string[]; kinds: string[] }, unknown, string[]>({
    id: "rekisteri",
    lastResult: reply,
  });
  const codes = municipalities.map(({ code }) => code);
  return (
    <form method="post" action={action} className="form">
      <CheckboxGroup
        legend={t.add.municipalities}
        name="municipalityCodes"
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValues={codes.length > 3 ? [] : codes}
        error={faultWords(fields.municipalityCodes.errors)}
      />
      <CheckboxGroup
        legend={t.add.kinds}
        name="kinds"
        options={KINDS.map((kind) => ({ value: kind, label: common.organizationKinds[kind] }))}
        defaultValues={USUAL}
        error={faultWords(fields.kinds.errors)}
      />
      <Button icon="plus">{t.add.addFromRegister}</Button>
    </form>
  );
}
