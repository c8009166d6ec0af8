import { attributeOf } from "./xml-text";

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/** A leap day that never was: serial numbers below it are a day behind. */
const FALSE_LEAP_DAY = 60;

/** The styles of a workbook that show a number as a day, by their places in it. */
export function dateStylesOf(xml: string): Set<number> {
  const codes = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<(?:[\w.-]+:)?numFmt\s[^<>]*>/g))
    codes.set(attributeOf(tag, "numFmtId") ?? "", attributeOf(tag, "formatCode") ?? "");
  const cells = /<(?:[\w.-]+:)?cellXfs\b[^<>]*>([\s\S]*?)<\/(?:[\w.-]+:)?cellXfs>/.exec(xml)?.[1] ?? "";
  const styles = new Set<number>();
  let place = 0;
  for (const [tag] of cells.matchAll(/<(?:[\w.-]+:)?xf\b[^<>]*>/g)) {
    const id = attributeOf(tag, "numFmtId") ?? "0";
    const code = codes.get(id);
    if (code === undefined ? isBuiltInDate(Number(id)) : showsDay(code)) styles.add(place);
    place += 1;
  }
  return styles;
}

/** YYYY-MM-DD of a serial number; null when no day has it. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return null;
  const days = Math.floor(serial) + (!from1904 && serial < FALSE_LEAP_DAY ? 1 : 0);
  return new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY_MS).toISOString().slice(0, 10);
}

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** Outside of quoted words, escaped letters and conditions in brackets. */
function showsDay(code: string): boolean {
  return /[dy]/i.test(code.replace(/&quot;.*?&quot;|"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
