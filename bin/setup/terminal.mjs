const TICK_MS = process.stdout.isTTY ? 1_000 : 10_000;

let output = process.stdout;

/** For commands whose standard output is data. */
export function keepStandardOutputFree() {
  output = process.stderr;
}

/** A fault that the person at the terminal can mend: shown as its sentence, without a stack. */
export class Halt extends Error {}

export function say(line) {
  output.write(`${line}\n`);
}

/** Runs `work` under a line that tells how long it has gone on. */
export async function timed(title, work) {
  const begun = Date.now();
  say(title);
  const ticking = setInterval(() => tick(seconds(begun)), TICK_MS);
  try {
    const result = await work();
    clearInterval(ticking);
    clearTick();
    say(`  done in ${seconds(begun)} s`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

export function seconds(begun) {
  return ((Date.now() - begun) / 1_000).toFixed(1);
}

function tick(elapsed) {
  output.write(output.isTTY ? `\r  … ${elapsed} s` : `  … ${elapsed} s\n`);
}

function clearTick() {
  if (output.isTTY) output.write("\r\x1b[K");
}

/** The end of every command here: a sentence for what can be mended, a stack for what nobody expected. */
export function explain(error) {
  const unwritable = error?.code === "EACCES" || error?.code === "EROFS";
  if (error instanceof Halt) console.error(`\n${error.message}`);
  else if (unwritable)
    console.error(`\n${error.path} cannot be written by this user. Give the folder to them, or copy it.`);
  else console.error(error);
}
