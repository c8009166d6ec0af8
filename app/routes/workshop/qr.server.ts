import QRCode from "qrcode";

export interface QrDrawing {
  /** Modules on a side, with the quiet zone. */
  size: number;
  /** The dark modules as the path of an SVG. */
  path: string;
}

const QUIET_ZONE = 4;

/** Draws a QR code as one path: each run of dark modules in a row is a bar. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const start = x;
      while (x < size && data[y * size + x]) x += 1;
      if (x > start) path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h-${x - start}z`;
    }
  }
  return { size: size + 2 * QUIET_ZONE, path };
}
