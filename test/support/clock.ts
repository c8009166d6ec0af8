/** The environment of a process that begins at an instant, whatever the clock of the machine shows. */
export function clockAt(instant: string): Record<string, string> {
  const module = `
    const Real = Date, shift = Real.parse(${JSON.stringify(instant)}) - Real.now();
    globalThis.Date = class Date extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + shift])); }
      static now() { return Real.now() + shift; }
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(module).toString("base64")}` };
}
