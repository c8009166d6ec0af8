import { afterAll, onTestFinished, TestRunner } from "vitest";

type Undo = () => unknown;

const atEndOfFile: Undo[] = [];

afterAll(async () => {
  for (const undo of atEndOfFile.reverse()) await undo();
});

/** Undoes what was set up: after the test that is running, or after the file when none is. Last in, first out. */
export function afterwards(undo: Undo): void {
  if (TestRunner.getCurrentTest()) onTestFinished(async () => void (await undo()));
  else atEndOfFile.push(undo);
}
