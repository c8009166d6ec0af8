import type { LoaderFunctionArgs } from "@remix-run/node";
import { keptMailFrom } from "../kept-mail.server";

/** Nothing runs and nothing is fetched; links may open outside the frame. */
const POLICY = [
  "sandbox allow-popups allow-popups-to-escape-sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "frame-ancestors 'self'",
].join("; ");

/** The HTML part of a mail as it was sent, its links leading to a window of their own. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { html } = await keptMailFrom(context, params.id);
  return new Response(html.replace("<head>", '<head><base target="_blank">'), {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
  });
}
