interface Suggestion {
  name: string;
  kind: string;
  municipalityCode: string | null;
}

const PAUSE_MS = 200;
const LETTERS_LEAST = 2;

/** Offers names of known organisations while one is typed; a known one fills its kind and municipality. */
export function suggestOrganizations(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[data-suggestions]");
  const list = input?.list;
  if (!input || !list) return;
  let known: Suggestion[] = [];
  let timer = 0;

  async function look(typed: string): Promise<void> {
    known = await ask(`${input?.dataset.suggestions}?haku=${encodeURIComponent(typed)}`);
    if (input?.value.trim() !== typed || known.length === 0) return;
    if (list) list.textContent = "";
    list?.append(...known.map(({ name }) => new Option(name, name)));
    fill();
  }

  function fill(): void {
    const chosen = known.find(({ name }) => name === input?.value.trim());
    if (!chosen) return;
    fillEmpty("organizationKind", chosen.kind);
    fillEmpty("municipalityCode", chosen.municipalityCode);
  }

  function fillEmpty(name: string, value: string | null): void {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select || select.value || !Array.from(select.options).some((option) => option.value === value))
      return;
    select.value = value ?? "";
    select.dispatchEvent(new Event("input", { bubbles: true }));
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    fill();
    const typed = input.value.trim();
    if (typed.length >= LETTERS_LEAST) timer = window.setTimeout(look, PAUSE_MS, typed);
  });
}

/** Without a connection there are no suggestions, and nothing else is amiss. */
async function ask(address: string): Promise<Suggestion[]> {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}
