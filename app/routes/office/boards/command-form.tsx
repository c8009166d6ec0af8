import { createContext, type FormEvent, type ReactNode, useContext } from "react";
import type { Command } from "~/domain/workshop/types";

export type CommandFields = Command extends infer One
  ? One extends Command
    ? Omit<One, "id">
    : never
  : never;

interface CommandSending {
  /** Where a browser without scripts sends the form. */
  action: string;
  send: (commands: CommandFields[]) => void;
}

export const Commands = createContext<CommandSending>({ action: "", send: () => {} });

interface CommandFormProps {
  kind: CommandFields["kind"];
  /** The same for each of these, by their positions. */
  boards: readonly number[];
  /** What else the command says. */
  fields?: Record<string, string | number>;
  children: ReactNode;
}

/** A command as a form: with scripts it is sent in place, and what it changed comes by the stream. */
export function CommandForm({ kind, boards, fields = {}, children }: CommandFormProps) {
  const { action, send } = useContext(Commands);
  const onSubmit = (submit: FormEvent<HTMLFormElement>) => {
    submit.preventDefault();
    const fields = Object.fromEntries(new FormData(submit.currentTarget));
    send(boards.map((board) => ({ ...fields, board }) as unknown as CommandFields));
  };
  return (
    <form method="post" action={action} onSubmit={onSubmit} className="command">
      <input type="hidden" name="kind" value={kind} />
      {boards.map((board) => (
        <input key={board} type="hidden" name="board" value={board} />
      ))}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
