import { useLanguage } from "~/http/language";
import { doorWords } from "~/i18n/words/door";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { TextField } from "~/ui/field";

export interface Search {
  words: string;
  /** Only those who have not arrived yet. */
  awaited: boolean;
}

interface DoorSearchProps {
  search: Search;
  onSearch: (search: Search) => void;
}

/** Answers to each letter where scripts run; else it is a form. */
export function DoorSearch({ search, onSearch }: DoorSearchProps) {
  const t = doorWords[useLanguage()];
  return (
    <search>
      <form
        method="get"
        className="door__search"
        onSubmit={(submit) => submit.preventDefault()}
        onChange={(change) => {
          const form = new FormData(change.currentTarget);
          onSearch({ words: String(form.get("haku") ?? ""), awaited: form.has("odotetut") });
        }}
      >
        <TextField
          label={t.search}
          name="haku"
          type="search"
          autoComplete="off"
          defaultValue={search.words}
          onFocus={(focus) => focus.currentTarget.select()}
        />
        <Checkbox label={t.awaited} name="odotetut" defaultChecked={search.awaited} />
        <noscript>
          <Button kind="secondary">{t.searchButton}</Button>
        </noscript>
      </form>
    </search>
  );
}
