import PDFDocument from "pdfkit";
import bold from "./fonts/atkinson-hyperlegible-next-bold.ttf?inline";
import regular from "./fonts/atkinson-hyperlegible-next-regular.ttf?inline";

export interface Badge {
  name: string;
  organization: string | null;
  municipality: string;
}

type Pdf = PDFKit.PDFDocument;

const MM = 72 / 25.4;
const COLUMNS = 2;
const ROWS = 5;
const WIDTH = 90 * MM;
const HEIGHT = 55 * MM;
/** What is left of A4 on each side. */
const LEFT = 15 * MM;
const TOP = 11 * MM;
const PADDING = 6 * MM;
const CUT_MARK = 5 * MM;
const NAME_SIZES = { largest: 30, smallest: 11 };

/** Name badges on A4, ten to a sheet, with marks to cut along. */
export function drawBadges(badges: readonly Badge[], title: string): Promise<Buffer> {
  const pdf = new PDFDocument({
    ...{ size: "A4", margin: 0, autoFirstPage: false, tagged: true, pdfVersion: "1.7" },
    ...{ lang: "fi", displayTitle: true, info: { Title: title } },
  });
  pdf.registerFont("bold", fontIn(bold)).registerFont("regular", fontIn(regular));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  if (badges.length === 0) pdf.addPage();
  for (const [index, badge] of badges.entries()) {
    const place = index % (COLUMNS * ROWS);
    if (place === 0) addSheet(pdf);
    const x = LEFT + (place % COLUMNS) * WIDTH;
    const y = TOP + Math.floor(place / COLUMNS) * HEIGHT;
    root.add(drawBadge(pdf, badge, x + PADDING, y));
  }
  root.end();
  return finished(pdf);
}

function fontIn(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
}

function addSheet(pdf: Pdf): void {
  pdf.addPage();
  pdf.markContent("Artifact", { type: "Layout" });
  pdf.lineWidth(0.5).strokeColor("#777777");
  const [right, bottom] = [LEFT + COLUMNS * WIDTH, TOP + ROWS * HEIGHT];
  for (let column = 0; column <= COLUMNS; column += 1) {
    const x = LEFT + column * WIDTH;
    pdf
      .moveTo(x, TOP - CUT_MARK)
      .lineTo(x, TOP)
      .stroke();
    pdf
      .moveTo(x, bottom)
      .lineTo(x, bottom + CUT_MARK)
      .stroke();
  }
  for (let row = 0; row <= ROWS; row += 1) {
    const y = TOP + row * HEIGHT;
    pdf
      .moveTo(LEFT - CUT_MARK, y)
      .lineTo(LEFT, y)
      .stroke();
    pdf
      .moveTo(right, y)
      .lineTo(right + CUT_MARK, y)
      .stroke();
  }
  pdf.endMarkedContent();
}

function drawBadge(pdf: Pdf, { name, organization, municipality }: Badge, x: number, y: number) {
  const width = WIDTH - 2 * PADDING;
  const lines = nameLines(name);
  const size = fittingSize(pdf, lines, width);
  const content = pdf.markStructureContent("P");
  pdf.font("bold").fontSize(size).fillColor("#15211d");
  const nameTop = y + HEIGHT * 0.36 - (lines.length * size * LEADING) / 2;
  for (const [index, line] of lines.entries()) {
    pdf.text(line, x, nameTop + index * size * LEADING, { width, height: size * LEADING, ellipsis: true });
  }
  pdf.font("regular").fontSize(12.5).fillColor("#4b5853");
  if (organization) pdf.text(organization, x, y + HEIGHT * 0.62, { width, height: 31, ellipsis: true });
  pdf.text(municipality, x, y + HEIGHT * 0.85, { width, height: 16, ellipsis: true });
  pdf.endMarkedContent();
  return pdf.struct("P", {}, [content]);
}

const LEADING = 1.15;

/** The last name on a line of its own, so that both can be large. */
function nameLines(name: string): string[] {
  const cut = name.lastIndexOf(" ");
  return cut === -1 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

function fittingSize(pdf: Pdf, lines: string[], width: number): number {
  pdf.font("bold").fontSize(NAME_SIZES.largest);
  const widest = Math.max(...lines.map((line) => pdf.widthOfString(line)));
  const fitting = Math.floor(((NAME_SIZES.largest * width) / widest) * 2) / 2 - 0.5;
  return Math.max(NAME_SIZES.smallest, Math.min(NAME_SIZES.largest, fitting));
}

function finished(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
    pdf.end();
  });
}
