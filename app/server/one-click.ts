/** Where mail programs may leave a list on their own. The secret in the address is the whole authority; no cookie counts there. */
const ADDRESSES = /^(\/(sv|en))?\/(kutsu\/[^/]+\/ei-kutsuja|tilaus\/[^/]+\/lopeta)$/;

const BODY = /^List-Unsubscribe=One-Click\s*$/;
const BODY_IN_PARTS =
  /^--[^\r\n]+\r\nContent-Disposition: form-data; name="List-Unsubscribe"(\r\n[^\r\n]+)*\r\n\r\nOne-Click\r\n--[^\r\n]+--\s*$/i;

/** Whether a request from elsewhere may come to this path, when its body is no more than a one-click. */
export function takesOneClick(path: string): boolean {
  return ADDRESSES.test(path);
}

/** The body that RFC 8058 prescribes, in either of the forms it allows. A mail server sends it: no page of ours, no cookies. */
export function isOneClick(body: Buffer): boolean {
  const text = body.toString("latin1");
  return BODY.test(text) || BODY_IN_PARTS.test(text);
}
