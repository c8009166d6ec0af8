import { data } from "@remix-run/node";

/** Not found and not yours look the same. Thrown. */
export function notFound(): Response {
  return data(null, { status: 404 }) as unknown as Response;
}

/** The request is not one that our pages send. Thrown. */
export function badRequest(): Response {
  return data(null, { status: 400 }) as unknown as Response;
}
