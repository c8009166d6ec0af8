import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { Site } from "./types";

/** 192 random bits, safe in an address. The database keeps only `hashToken` of it. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** SHA-256 is enough for a token of 192 random bits: there is nothing to guess. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Encrypts text with AES-256-GCM: `nonce | tag | ciphertext`, base64url. */
export function seal(site: Site, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", site.key, nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** Opens what `seal` closed; null when the key has changed or the text was altered. */
export function unseal(site: Site, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", site.key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
