import { notFound } from "~/http/refuse";

/** An address that leads nowhere. */
export function loader(): never {
  throw notFound();
}

export function action(): never {
  throw notFound();
}
