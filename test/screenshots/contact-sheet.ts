import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FOLDER } from "./camera";

const STYLE = `
  body { font: 16px system-ui; margin: 24px; color-scheme: light dark; }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
  figure { margin: 0; } figcaption { font-size: 13px; }
  img { display: block; max-width: 320px; max-height: 420px; border: 1px solid gray; }`;

/** One page of all the pictures in the folder, by page and state. */
export function writeContactSheet(): void {
  mkdirSync(FOLDER, { recursive: true });
  const pages = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sections = pages.map(({ name }) => sectionOf(name)).sort();
  const html = `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${STYLE}</style>${sections.join("")}`;
  writeFileSync(path.join(FOLDER, "index.html"), html);
}

function sectionOf(name: string): string {
  const figures = readdirSync(path.join(FOLDER, name))
    .filter((file) => file.endsWith(".png"))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((file) => `${name}/${file}`)
    .map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${path.basename(file, ".png")}</figcaption></figure>`,
    );
  return `<h2>${name}</h2><div>${figures.join("")}</div>`;
}
