import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the keyboard's place in a list whose rows come and go: when the row that has the focus is gone, the next
 * row's button takes it, or the heading. Answers with what the list element needs.
 */
export function useKeptPlace(ids: string[], heading: RefObject<HTMLElement>) {
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<string>();
  const before = useRef(ids);
  useEffect(() => {
    const { current: id } = focused;
    if (id && !ids.includes(id)) {
      const following = before.current.slice(before.current.indexOf(id)).find((other) => ids.includes(other));
      const row = following && list.current?.children[ids.indexOf(following)];
      (row ? row.querySelector("button") : heading.current)?.focus();
    }
    before.current = ids;
  });
  return {
    ref: list,
    onFocus({ currentTarget, target }: FocusEvent<HTMLUListElement>) {
      focused.current = ids[[...currentTarget.children].findIndex((row) => row.contains(target))];
    },
    onBlur() {
      focused.current = undefined;
    },
  };
}
