/** The process is up. */
export function loader(): Response {
  return new Response("ok\n", { headers: { "content-type": "text/plain" } });
}
