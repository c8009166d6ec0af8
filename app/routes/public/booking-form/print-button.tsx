import { Button } from "~/ui/button";

/** Only a script can print: the button shows when there is one. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button type="button" kind="secondary" icon="print" data-print hidden>
      {children}
    </Button>
  );
}
