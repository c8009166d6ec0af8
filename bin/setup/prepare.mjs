import { say, timed } from "./terminal.mjs";

/** Does what is not done yet, step by step. `last` names what the caller does after them. */
export async function prepare(steps, last) {
  if (steps.every((step) => step.isDone())) return;
  say(
    "Making this folder ready: a few minutes the first time, a second later on. Details are kept in .cache/*.log",
  );
  const numbered = (number, title) => `Step ${number}/${steps.length + 1}  ${title}`;
  for (const [index, step] of steps.entries()) {
    if (step.isDone()) say(`${numbered(index + 1, step.title)}\n  done before`);
    else await timed(numbered(index + 1, step.title), () => step.make());
  }
  say(numbered(steps.length + 1, last));
}
