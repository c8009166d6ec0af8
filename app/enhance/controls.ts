export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The named fields of a form in their order. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return Array.from(form.elements).filter(
    (element): element is Control =>
      element.matches("input, select, textarea") && (element as Control).name !== "",
  );
}

/** What a field would send; nothing when it is a box that is not ticked. */
export function sentBy(control: Control): string | null {
  return isTickable(control) && !control.checked ? null : control.value;
}

export function isTickable(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}
