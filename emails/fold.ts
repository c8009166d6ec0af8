const LINE_OCTETS = 75;
const OCTETS_OF_A_UNIT = 3;

/** RFC 5545: no line is longer than 75 octets, and none is cut inside a character. */
export function folded(lines: string): string {
  return lines.split("\r\n").map(foldedLine).join("\r\n");
}

function foldedLine(line: string): string {
  if (line.length * OCTETS_OF_A_UNIT <= LINE_OCTETS) return line;
  const octets = Buffer.from(line);
  if (octets.length <= LINE_OCTETS) return line;
  const pieces: string[] = [];
  for (let start = 0; start < octets.length; ) {
    // The space that begins a continued line counts.
    let end = start + LINE_OCTETS - (start > 0 ? 1 : 0);
    while (isInside(octets[end])) end -= 1;
    pieces.push(octets.toString("utf8", start, end));
    start = end;
  }
  return pieces.join("\r\n ");
}

/** Whether an octet continues a character of UTF-8. */
function isInside(octet = 0): boolean {
  return (octet & 0xc0) === 0x80;
}
