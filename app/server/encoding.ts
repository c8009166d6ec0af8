import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const WORTH_COMPRESSING_BYTES = 1_000;
const BROTLI_QUALITY = 5;

export function chosenEncoding(accepted: string | string[] | undefined): Encoding {
  const wishes = String(accepted ?? "");
  if (/\bbr\b(?!;q=0)/.test(wishes)) return "br";
  return /\bgzip\b(?!;q=0)/.test(wishes) ? "gzip" : "identity";
}

/** Compresses a body as asked; what is short stays as it is. */
export async function encode(
  body: Buffer,
  encoding: Encoding,
): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === "identity" || body.length < WORTH_COMPRESSING_BYTES) return { body, encoding: "identity" };
  if (encoding === "gzip") return { body: await gzipped(body), encoding };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return { body: await brotli(body, { params }), encoding };
}
