import { z } from "zod";
import { holdsLink, isPlainText, isVisible } from "./rules";

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

/** An address of email, in lower case. */
export function email() {
  return line(254).toLowerCase().pipe(z.email("email-invalid"));
}
