/** What a deployment is: handed to every verb that writes a link or seals a secret. */
export interface Site {
  /** Origin without a trailing slash, such as `https://hyte.example.fi`. */
  publicUrl: string;
  /** 32 bytes derived from SESSION_SECRET; seals what must not be readable in a stolen database. */
  key: Buffer;
}
