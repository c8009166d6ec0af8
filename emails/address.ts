import { domainToASCII } from "node:url";

const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i;

/**
 * The address as it stands in an envelope: a domain with letters such as ä in its ASCII form. Null for what a
 * mail server might read in another way than we do: comments, quotes, several at-signs, letters beyond ASCII
 * before the at-sign, which few servers take, and marks that nobody sees.
 */
export function envelopeAddress(address: string): string | null {
  const [local = "", domain = "", ...others] = address.split("@");
  if (others.length > 0 || local.length > 64 || !LOCAL_PART.test(local)) return null;
  const ascii = /[\s\p{C}]/u.test(domain) ? "" : domainToASCII(domain);
  return DOMAIN.test(ascii) ? `${local}@${ascii}` : null;
}
