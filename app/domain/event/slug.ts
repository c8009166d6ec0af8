const SLUG_LENGTH = 80;

/** An address from a title: "Hyte-neuvottelu, Äänekoski" gives "hyte-neuvottelu-aanekoski". */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  return words.join("-").slice(0, SLUG_LENGTH).replace(/-$/, "") || "tilaisuus";
}
