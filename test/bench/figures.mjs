/**
 * One measured number. `raw` is the same of the plain node:http server in the same run.
 * @typedef {{ name: string, value: number, unit: string, raw?: number, target?: Target }} Figure
 * @typedef {{ atLeast: number } | { atMost: number }} Target
 */

/** @returns {Figure} */
export function figure(name, value, unit, { raw, target } = {}) {
  return { name, value, unit, raw, target };
}

export const atLeast = (limit) => ({ atLeast: limit });
export const atMost = (limit) => ({ atMost: limit });

/** Whether a figure is as good as it must be; null when nothing is asked of it. */
export function isMet({ value, target }) {
  if (!target) return null;
  return "atLeast" in target ? value >= target.atLeast : value <= target.atMost;
}

/** The value that the share `q` of the sorted numbers does not exceed. */
export function quantile(numbers, q) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (numbers) => quantile(numbers, 0.5);
