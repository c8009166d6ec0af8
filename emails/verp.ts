/** Where a mail server sends what it could not deliver: `bounces+<outboxId>@example.fi` tells which message it was. */
export function bounceAddressOf(address: string, outboxId: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${outboxId}${address.slice(at)}`;
}

/** Which message of the outbox an address of `bounceAddressOf` belongs to; null when it is not one. */
export function outboxIdIn(address: string): string | null {
  return /\+([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@[^@]+$/i.exec(address)?.[1]?.toLowerCase() ?? null;
}
