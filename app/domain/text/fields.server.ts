import { domainToASCII } from "node:url";
import { z } from "zod";
import { holdsLink, holdsPersonalLink, isPlainText, isVisible } from "./rules";

/** The kinds of text that forms ask for. The messages are keys: pages pick the words. */

/** One line of text. */
export function line(max: number) {
  return z
    .string("required")
    .trim()
    .max(max, "too-long")
    .refine((text) => isPlainText(text) && !/[\t\r\n]/.test(text), "bad-characters");
}

/** The name of a person or a body: it can be seen and holds no link. */
export function nameLine(max: number) {
  return line(max)
    .refine((name) => name === "" || isVisible(name), "required")
    .refine((name) => !holdsLink(name), "no-links");
}

/** Several lines of text. */
export function lines(max: number) {
  return z
    .string("required")
    .trim()
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .refine((text) => text.length <= max, "too-long")
    .refine(isPlainText, "bad-characters");
}

/** A text that goes to many holds nobody's personal link. */
export function toMany<Text extends z.ZodType<string>>(text: Text): Text {
  return text.refine((typed) => !holdsPersonalLink(typed), "personal-link");
}

/** As long as mail servers take them: what is before the at-sign, and each part of the domain, which ends in no hyphen. */
const ADDRESS_PARTS = /^.{1,64}@([^.]{0,62}[^.-]\.)+[^.]{2,63}$/;

/**
 * An address of email, in lower case, a domain with letters such as ä in its ASCII form. Comments, quotes and
 * letters beyond ASCII before the at-sign are refused: no two mail servers read them alike.
 */
export function email() {
  return line(254)
    .toLowerCase()
    .transform(asciiDomain)
    .pipe(z.email("email-invalid"))
    .pipe(z.string().regex(ADDRESS_PARTS, "email-invalid"));
}

/** With marks that nobody sees a domain may not be the one that is read. */
function asciiDomain(address: string): string {
  const at = address.lastIndexOf("@") + 1;
  const domain = address.slice(at);
  const ascii = /\p{C}/u.test(domain) ? "" : domainToASCII(domain);
  return ascii ? address.slice(0, at) + ascii : address;
}
