import { cpus, loadavg, totalmem } from "node:os";
import { isMet } from "./figures.mjs";

const MARKS = new Map([
  [true, "✓ met"],
  [false, "✗ MISSED"],
  [null, ""],
]);

/** The machine that the figures are of, and how many programs wanted its cores before the measuring began. */
export function machine() {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    cpu: cpu.model.trim(),
    cores: cpus().length,
    memory,
    node: process.version,
    platform: process.platform,
    load: loadavg()[0],
  };
}

/** The figures of one part as lines of text. */
export function table(figures) {
  const rows = figures.map((one) => [
    one.name,
    `${readable(one.value)} ${one.unit}`,
    one.raw === undefined ? "" : `${readable(one.raw)} ${one.unit}`,
    one.target ? limit(one.target) : "",
    MARKS.get(isMet(one)),
  ]);
  const all = [["", "service", "raw", "target", ""], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) =>
    row
      .map((cell, column) => aligned(cell, widths[column], column))
      .join("  ")
      .trimEnd(),
  );
}

function aligned(cell, width, column) {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}

function limit(target) {
  return "atLeast" in target ? `≥ ${readable(target.atLeast)}` : `≤ ${readable(target.atMost)}`;
}

function readable(number) {
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return number.toLocaleString("en", { maximumFractionDigits: digits });
}
