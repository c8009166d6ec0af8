import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Tokens = Record<string, string>;

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
const LIGHT = coloursOf(light);
const SCHEMES: [string, Tokens][] = [
  ["light", LIGHT],
  ["dark", { ...LIGHT, ...coloursOf(dark) }],
];

const THEMES = ["lilac", "lake", "cloudberry", "lingonberry", "moss", "reed"];
const TINTS = ["danger", "warning", "info", ...THEMES];
const PAPERS = ["paper", "paper-raised", "paper-sunk"];

const TEXT = [
  ...["ink", "ink-soft", "primary"].flatMap((ink) => PAPERS.map((paper) => [ink, paper])),
  ...TINTS.flatMap((tint) => [
    [tint, "paper"],
    [tint, "paper-raised"],
    [tint, `${tint}-wash`],
    ["ink", `${tint}-wash`],
    ["ink-soft", `${tint}-wash`],
  ]),
  ...THEMES.map((theme) => ["paper", theme]),
  ["primary", "primary-wash"],
  ["primary-strong", "primary-wash"],
  ["on-primary", "primary"],
  ["on-primary", "primary-strong"],
  ["on-danger", "danger"],
  ["on-sun", "sun"],
  ["on-sun", "sun-strong"],
  ["on-deep", "deep"],
  ["on-deep", "deep-line"],
  ["on-deep-soft", "deep"],
  ["sun", "deep"],
] as [string, string][];

const EDGES = [
  ...PAPERS.flatMap((paper) => [
    ["line-strong", paper],
    ["focus", paper],
  ]),
  ["focus", "danger-wash"],
  ["deep-focus", "deep"],
  ["deep-done", "deep"],
  ["primary", "paper"],
] as [string, string][];

describe.each(SCHEMES)("in the %s scheme", (_name, tokens) => {
  test.each(TEXT)("%s can be read on %s", (ink, paper) => {
    expect(contrast(tokens, ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGES)("%s can be told from %s", (edge, paper) => {
    expect(contrast(tokens, edge, paper)).toBeGreaterThanOrEqual(3);
  });
});

function coloursOf(part: string): Tokens {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** WCAG's contrast ratio of two tokens. */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(tokens[one]), luminance(tokens[other])].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex = ""): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
